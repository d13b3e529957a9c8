import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { instruments, scales, type Instrument } from '../../../domain/survey/instrument.js';
import { parseReply, type Reply } from '../../../domain/survey/reply-parser.js';

const rated = (rating: number, comment: string | null = null): Reply => ({ kind: 'rating', rating, comment });

describe('a rating', () => {
  it.each<[string, number, string | null]>([
    ['4', 4, null],
    ['4/5', 4, null],
    [' 4.', 4, null],
    ['4!', 4, null],
    ['(4)', 4, null],
    ['#4', 4, null],
    ['４', 4, null],
    ['4️⃣', 4, null],
    ['four', 4, null],
    ['Four.', 4, null],
    ['vier', 4, null],
    ['fünf', 5, null],
    ['FÜNF', 5, null],
    ['quatre', 4, null],
    ['cuatro', 4, null],
    ['uno', 1, null],
    ['5 stars', 5, null],
    ['five stars', 5, null],
    ['5 Sterne', 5, null],
    ['4 étoiles', 4, null],
    ['3 estrellas', 3, null],
    ['4 out of 5', 4, null],
    ['4 out of 5 stars', 4, null],
    ['four out of 5', 4, null],
    ['****', 4, null],
    ['⭐⭐⭐', 3, null],
    ['⭐️⭐️', 2, null],
    ['★★★☆☆', 3, null],
    ['⭐⭐ slow', 2, 'slow'],
    ['4 - but the wait was long', 4, 'but the wait was long'],
    ['4, thanks', 4, 'thanks'],
    ['2. I called 3 times', 2, 'I called 3 times'],
    ['2\nnobody knew anything', 2, 'nobody knew anything'],
    ['2 waited 40 minutes', 2, 'waited 40 minutes'],
    ['1 terrible', 1, 'terrible'],
    ['5 thanks Sam', 5, 'thanks Sam'],
    ['3 was ok', 3, 'was ok'],
    ['2 because nobody called', 2, 'because nobody called'],
    ['two because nobody called', 2, 'because nobody called'],
    ['Zwei, aber lange gewartet', 2, 'aber lange gewartet'],
    ['2/5 nobody called', 2, 'nobody called'],
    ["I'd give it a 4", 4, null],
    ["I’d give it a 4, it was slow", 4, 'it was slow'],
    ['My rating is 3', 3, null],
    ['Rating: 3', 3, null],
    ['a 2', 2, null],
    ['Very helpful, 5/5', 5, 'Very helpful'],
    ['4 🙂', 4, '🙂'],
    ['5⭐', 5, null],
    ['5-star service', 5, 'service'],
    ['It was a 4', 4, null],
    ['maybe 3', 3, null],
    ['two out of five', 2, null],
    ['cinq sur cinq', 5, null],
  ])('%j is %d with comment %j', (text, rating, comment) => {
    expect(parseReply(text, 'csat')).toEqual(rated(rating, comment));
  });

  it.each<[string, Instrument, Reply]>([
    ['10', 'nps', rated(10)],
    ['0', 'nps', rated(0)],
    ['zehn', 'nps', rated(10)],
    ['9/10 would recommend', 'nps', rated(9, 'would recommend')],
    ['7', 'ces', rated(7)],
    ['8', 'ces', { kind: 'unclear' }],
    ['11', 'nps', { kind: 'unclear' }],
    ['4/5', 'nps', { kind: 'unclear' }],
  ])('%j on %s', (text, instrument, reply) => {
    expect(parseReply(text, instrument)).toEqual(reply);
  });

  it.each(['6', '0', '10', '9/10', '-1', '4.5', '4,5', '3 or 4', '3-4', '4 5', '100', '', '   ', '👍', '?!', '5/4', '9 - great'])('%j is unclear', (text) => {
    expect(parseReply(text, 'csat')).toEqual({ kind: 'unclear' });
  });
});

describe('a comment', () => {
  it.each([
    '2 weeks without an answer',
    'I called 3 times',
    '3 times I called',
    '2 agents told me two different things',
    '2 different people called',
    '3pm and still nobody',
    '2nd time this happens',
    '4:30 was the appointment',
    '5% off is a joke',
    '3 - 4 days until somebody called',
    '4 of 5 times it failed',
    '1 hour on hold',
    'two weeks',
    'one of your agents was rude',
    'un desastre total',
    'Eine Katastrophe',
    'zwei Wochen gewartet',
    '2 Wochen gewartet',
    '3 semanas esperando',
    '**** this company',
    '2019 was when I signed up',
    'They promised delivery on 4/5',
    'thank you',
    'I had to stop by the shop twice',
    "it won't stop crashing",
    'The app does not stop crashing.',
    'The bus stop, then the shop.',
    'Nonstop problems',
    'Non stop. Great.',
    'I want to cancel my subscription',
    'In the end it was fine',
    'Please cancel the order',
    'They never call me back',
    'Never text me back when I ask',
    "You don't call me back",
    'I asked the agent to stop sending the wrong parcel',
    'Remove me from the plan with insurance and bill me less',
    'Nobody wanted to end the call',
    'Sie haben mich nicht mehr kontaktiert',
    'Please send me the invoice again',
    'I could not opt out of the insurance',
    'help me with my invoice',
    'start over with the ticket',
    'There were no more emails after that',
    'El autobus no tiene parada, muy mal',
    'I quit after an hour on hold',
    "I don't want to call again for the same fault",
    "don't send me to another department",
    'unsubscribe button is broken',
    'Please stop closing my tickets',
    'Stop charging me twice',
    'delete my account',
    'The emails stop coming after a day',
    'about 3 weeks',
    'It was a 3 week wait',
    'Bitte nicht mehr so lange warten lassen',
  ])('%j', (text) => {
    expect(parseReply(text, 'csat')).toEqual({ kind: 'comment', text });
  });
});

describe('a wish to hear no more', () => {
  it.each([
    'STOP', 'stop', 'Stop.', ' "STOP" ', 'STOPALL', 'stop all', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT', 'opt out', 'Opt-out',
    'STOP STOP STOP!!!', 'stop please', 'Please stop', 'Stop. Thank you', 'Stop, I said no', '1 STOP', '4. STOP', 'stop it', 'cancel please',
    "please don't text me again", 'Please don’t text me again', 'Do not contact me', "don't contact me anymore", 'Do not ever text this number',
    'stop texting me', 'I told you to stop texting me', 'please stop sending me messages', 'stop sending these surveys', 'Stop calling me',
    'remove me from your list', 'Please remove my number from your list', 'take me off this list', 'Remove me', 'take me off please', 'delete my number',
    'no more texts please', 'No more surveys!', 'I do not want any more messages', "I don't want these texts", 'I do not want to be contacted',
    'unsubscribe me', 'please unsubscribe', 'I want to unsubscribe', 'how do I unsubscribe?', 'opt me out', 'I want to opt out', 'leave me alone', 'lose my number', 'Wrong number',
    '2 and stop texting me', 'The service was fine. Stop.', 'Great but stop these texts',
    "I don't want to receive these anymore", 'quit texting me', 'cease all messages', 'do not send me anything again', "I'd like to be removed from your list", 'get me off this list', 'Do not call', 'can you stop texting me?',
    'je ne veux plus recevoir de messages', 'STOPP', 'Bitte keine SMS mehr', 'keine weiteren Nachrichten', 'Schreiben Sie mir nicht mehr', 'Bitte nicht mehr schreiben', 'Lassen Sie mich in Ruhe', 'Löschen Sie meine Nummer', 'abmelden',
    'ARRÊT', 'Ne me contactez plus', "Ne m'envoyez plus de SMS", 'arrêtez de m’envoyer des messages', 'désabonnez-moi', 'plus de SMS', 'laissez-moi tranquille',
    'BAJA', 'no me escriban más', 'No me envíen más mensajes', 'dejen de enviarme mensajes', 'no quiero más mensajes', 'darme de baja', 'borren mi número',
  ])('%j', (text) => {
    expect(parseReply(text, 'csat')).toEqual({ kind: 'stop' });
  });
});

describe("a machine's own answer", () => {
  it.each(['I am out of the office until 4 January', 'Automatic reply: thank you, ticket 5 was opened', 'Ich bin vom 1.12. bis 5.12. nicht im Büro', 'Je suis en congés', 'Sono in ferie', 'Estou de férias'])(
    'is neither a rating nor a comment: %j',
    (text) => expect(parseReply(text, 'csat')).toEqual({ kind: 'automatic' }),
  );
  it.each(['Your agent was out of the office for two weeks', 'Der Kollege war im Urlaub', 'I got an automatic reply and nothing else'])('is none in the story of a contact: %j', (text) =>
    expect(parseReply(text, 'csat')).toEqual({ kind: 'comment', text }),
  );
});

describe('a score among words', () => {
  it.each<[string, Reply]>([
    ['⭐4/5', rated(4)],
    ['4 étoiles sur 5', rated(4)],
    ['um', rated(1)],
    ['my score: 4. call me at 555-1234', rated(4, 'call me at 555-1234')],
    ['4 and a half', { kind: 'unclear' }],
    ['5 for Sam, 2 for the app', { kind: 'unclear' }],
    ['I would give you 0 stars', { kind: 'unclear' }],
  ])('%j', (text, reply) => expect(parseReply(text, 'csat')).toEqual(reply));
  it.each(['Il 3 novembre non è venuto nessuno', 'You had one job', 'We have 3 open issues', 'Très bien', 'due to the delay', 'I can not give 5 stars', 'Ticket 4'])('%j is none', (text) =>
    expect(parseReply(text, 'csat')).toEqual({ kind: 'comment', text }),
  );
});

describe('start and help', () => {
  it.each(['START', 'unstop', 'Start please'])('%j', (text) => expect(parseReply(text, 'csat')).toEqual({ kind: 'start' }));
  it.each(['HELP', 'help!', 'INFO', 'Hilfe', 'ayuda'])('%j', (text) => expect(parseReply(text, 'csat')).toEqual({ kind: 'help' }));
});

describe('any text', () => {
  it('never throws and never yields a rating off the scale', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.array(fc.constantFrom('4', '12', '*', '⭐', ' ', '.', '/', ',', '-', 'one', 'stars', 'weeks', '５', '\u0000', '\uD83D'), { maxLength: 8 }).map((parts) => parts.join(''))), fc.constantFrom(...instruments), (text, instrument) => {
        const reply = parseReply(text, instrument);
        if (reply.kind !== 'rating') return;
        expect(reply.rating).toBeGreaterThanOrEqual(scales[instrument].min);
        expect(reply.rating).toBeLessThanOrEqual(scales[instrument].max);
      }),
    );
  });

  it('every rating of a scale is read, alone, of its maximum and with a comment', () => {
    for (const instrument of instruments) {
      const { min, max } = scales[instrument];
      for (let rating = min; rating <= max; rating += 1) {
        expect(parseReply(`${rating}`, instrument)).toEqual(rated(rating));
        expect(parseReply(`${rating}/${max}`, instrument)).toEqual(rated(rating));
        expect(parseReply(`${rating}: nobody listened`, instrument)).toEqual(rated(rating, 'nobody listened'));
      }
    }
  });

  const pieces = ['please ', 'remove me ', '4 ', '* ', '⭐', 'stop the ', '. ', 'do not want any more ', 'a,', 'hi ', "i'd give it a ", 'ich ', 'out of ', '5 for ', '\n', 'x'];
  // Blank lines around a text don't count.
  const atTheEnds = fc.constantFrom(...pieces.filter((piece) => piece !== '\n'));

  it('is read at its two ends only, so that no length of it takes more time', () => {
    fc.assert(
      fc.property(atTheEnds, fc.constantFrom(...pieces), atTheEnds, (first, middle, last) => {
        const around = (between: string): Reply => parseReply(`${first.repeat(3_100)}${between}${last.repeat(1_100)}`, 'csat');
        const kindOf = ({ kind, ...more }: Reply) => ({ kind, rating: 'rating' in more ? more.rating : null });
        expect(kindOf(around(`words ${middle.repeat(10)}`))).toEqual(kindOf(around('words ')));
      }),
      { numRuns: 60 },
    );
  });

  it('is taken even where it is a hundred kilobytes of one hostile piece', () => {
    for (const piece of pieces) expect(parseReply(piece.repeat(Math.ceil(100_000 / piece.length)), 'csat')).toHaveProperty('kind');
  });
});
