/** One fault of a policy: where it is, and a sentence that says how to mend it. */
export interface PolicyFault {
  path: (string | number)[];
  message: string;
}
