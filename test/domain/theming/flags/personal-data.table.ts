export const raised = `
  Call me back on 07911 123456
  my email is tom.harper@example.org
  You can write to lena at example dot com
  It's 14 Acacia Avenue, Reading, leave it in the porch
  My date of birth is 03/07/1984
  dob 5 May 1969
  National insurance QQ 12 34 56 A
  my ssn: 123-45-6789
  Card 5555 5555 5555 4444 was charged twice
  IBAN is DE89 3704 0044 0532 0130 00
  sort code 20-00-00 account 55779911
  Password is Giraffe99!
  the pin is 8341
  passport number 925665416 was typed wrong
  reach me at (212) 555-0147
  +44 20 7946 0958 is the office, ask for me
  Text 555 867 5309, I'm up late
  my number is oh one six one four nine six double oh double one
  Deliver to Flat 3, 77 Harbour Road, Leith
  I live at 221b Baker Street
  Account 88412207 in the name of Priya Raman shows the wrong tariff
  my mother's maiden name is Kowalski and still it was refused
  Aadhaar 4321 8765 2109 is mine
  my WhatsApp 98765 43210
  user name kev_b, password hunter22
  Born 12 October 1990, check your records
  send the cheque to PO Box 412, Hobart
  ring 020 7946 0123 after six
  My address: 9 Elm Close, Poole BH1 4QW
  ann(at)example.com please
  driving licence no 12345678 expires soon
  email k_oduya+shop@example.co.uk
  Amex 378282246310005 declined
  bank account 12345678 was debited, not mine
  1600 Pine St, Springfield IL 62704 is the right one
  medicare number 2953 70148 1
  login bob77 pass word: Zebra#41
`;

export const innocent = `
  Order 20394857612 never shipped
  My flight BA2490 left at 10:45 on 12/05/2024
  The password reset took ages
  Table for 12 at 19:30, thanks
  Invoice 2024-00317 is still open
  I paid 1,249.99 in 12 instalments
  Your number is always engaged
  Call centre hours are 9 to 5
  Please call me when it's ready
  The street outside is noisy
  Five star place on a quiet road
  Model XG-5500-1200 hums
  PIN pad at the till is sticky
  Add an email field to the form
  Room 404 not found, ha ha
  It is 10 minutes down the road
  Tracking 1Z999AA10123456784 shows nothing
  Your shop at 12 High Street has the best rolls
  Rang 0800 123 4567 and got through at once
  Date of birth field only accepts US format
  Version 10.15.7 crashes
  24 hours a day, 7 days a week, great
  The account was locked
  Barcode 4006381333931 would not scan
  Two roads diverged and your satnav took neither
  Serial number 0012-3456-7890 is registered
  We drove 3000 miles in 14 days
  one two three four five six seven eight, the dance class was great
  The card was declined
  @yourshop you rock
  Between 2015 and 2020 we came every year
  I waited from 8.30 to 11.45
  Lot 1234567 of the yoghurt tasted off
  My sort of place
  Case 00451234 closed without an answer
  Scored 21-15, 18-21, 21-19 on your court
  2 close friends and I shared a pizza
`;
