import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { InteractionChange } from '../domain/interaction.js';
import {
  checkAnsweredSignalName,
  deliveryReportedSignalName,
  interactionChangedSignalName,
  invitationEndedSignalName,
  responseReceivedSignalName,
  type CheckAnswered,
  type DeliveryReported,
  type InvitationEnded,
  type ResponseReceived,
} from './contracts/interaction.contract.js';
import {
  caseChangedSignalName,
  secondResponseReceivedSignalName,
  type CaseProgress,
  type SecondResponseReceived,
} from './contracts/recovery.contract.js';

/** Messages of the workflows. A signal is a past fact; its wire name is the constant's without the suffix, frozen by a test. */
export const interactionChangedSignal = defineSignal<[InteractionChange]>(interactionChangedSignalName);
export const responseReceivedSignal = defineSignal<[ResponseReceived]>(responseReceivedSignalName);
export const invitationEndedSignal = defineSignal<[InvitationEnded]>(invitationEndedSignalName);
export const deliveryReportedSignal = defineSignal<[DeliveryReported]>(deliveryReportedSignalName);
export const checkAnsweredSignal = defineSignal<[CheckAnswered]>(checkAnsweredSignalName);
export const caseChangedSignal = defineSignal<[CaseProgress]>(caseChangedSignalName);
export const secondResponseReceivedSignal = defineSignal<[SecondResponseReceived]>(secondResponseReceivedSignalName);

/** Where a workflow stands, for people who look at it in Temporal's screens. */
export const getStateQuery = defineQuery<{ step: string; revision: number }>('getState');
