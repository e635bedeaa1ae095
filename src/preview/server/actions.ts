import * as v from 'valibot';
import type { Reply } from '../protocol/state.ts';
import type { Session } from './session.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const place = v.strictObject({ sheet: v.pipe(v.number(), v.integer()), row: count, column: count });

/** What the page may send to each address, besides files. */
const requests = {
  call: v.strictObject({ at: place, name: v.string(), args: v.array(v.unknown()) }),
  menu: v.strictObject({ at: place, functionName: v.string() }),
  enter: v.strictObject({ at: place, rows: v.array(v.array(v.string())) }),
  undo: v.strictObject({}),
  redo: v.strictObject({}),
  become: v.strictObject({ user: v.picklist(['owner', 'colleague']), language: v.picklist(['th', 'en']) }),
};

type RequestName = keyof typeof requests;
type RequestOf<N extends RequestName> = v.InferOutput<(typeof requests)[N]>;

const ACTIONS: { readonly [N in RequestName]: (session: Session, request: RequestOf<N>) => Reply } = {
  call: (session, { at, name, args }) => {
    session.moveTo(at);
    return session.call(name, args);
  },
  menu: (session, { at, functionName }) => {
    session.moveTo(at);
    return session.clickMenu(functionName);
  },
  enter: (session, { at, rows }) => {
    session.moveTo(at);
    return session.enter(at, rows);
  },
  undo: (session) => session.undo(),
  redo: (session) => session.redo(),
  become: (session, { user, language }) => session.become(user, language),
};

/** Does what the page asks for; null for an action that does not exist. Throws when the request is not well formed. */
export function perform(session: Session, name: string, body: Uint8Array): Reply | null {
  return Object.hasOwn(ACTIONS, name) ? performKnown(session, name as RequestName, body) : null;
}

function performKnown<N extends RequestName>(session: Session, name: N, body: Uint8Array): Reply {
  const request = v.parse(requests[name], JSON.parse(Buffer.from(body).toString('utf8'))) as RequestOf<N>;
  return ACTIONS[name](session, request);
}
