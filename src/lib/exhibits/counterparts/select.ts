import { placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import type { Actor, Dataset, Id, Passage } from '$lib/model/types';

/** Of so many mentions in an agreement the sentences are kept; the others are counted. */
const keptMentions = 3;

/** What ties an actor to one agreement. */
export interface ActorTies {
  /** The commitments the actor makes, alone or with others, in document order. */
  by: Id[];
  /** The commitments that name the actor as taking part without making them. */
  with: Id[];
  /** How often the whole document names the actor. */
  mentions: number;
  /** The sentences of the first mentions, as places in `passages`. */
  shown: number[];
}

export interface NamedActor extends Pick<
  Actor,
  'id' | 'name' | 'kind' | 'members' | 'successorOf'
> {
  /** One for each agreement, in order of time. */
  ties: ActorTies[];
}

export interface CounterpartsInput {
  agreements: (PlacedAgreement & {
    /** How many commitments it holds, whoever they name. */
    total: number;
  })[];
  actors: NamedActor[];
  /** Each sentence once, however many actors it names. */
  passages: Passage[];
}

/** Collects passages without repeats; the place of each is its number from then on. */
function passageStore() {
  const passages: Passage[] = [];
  const places = new Map<string, number>();
  const placeOf = (passage: Passage): number => {
    const key = [passage.agreement, ...passage.lines, passage.hash].join(' ');
    const place = places.get(key) ?? passages.push(passage) - 1;
    places.set(key, place);
    return place;
  };
  return { passages, placeOf };
}

/** Every actor with the commitments that name it and how often the documents do. */
export function selectCounterparts(
  data: Pick<Dataset, 'agreements' | 'actors' | 'commitments'>
): CounterpartsInput {
  const { passages, placeOf } = passageStore();
  const agreements = placedAgreements(data.agreements).map((agreement) => ({
    ...agreement,
    total: data.commitments.filter((row) => row.agreement === agreement.id).length
  }));
  const tie = (actor: Actor, agreement: Id): ActorTies => {
    const own = data.commitments.filter((row) => row.agreement === agreement);
    const by = own.filter(({ committedBy }) => committedBy.includes(actor.id));
    const others = own.filter((row) => row.with.includes(actor.id) && !by.includes(row));
    const mentions = actor.mentions.filter((passage) => passage.agreement === agreement);
    return {
      by: by.map(({ id }) => id),
      with: others.map(({ id }) => id),
      mentions: mentions.length,
      shown: [...new Set(mentions.slice(0, keptMentions).map(placeOf))]
    };
  };
  const actors = data.actors.map((actor) => ({
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    members: actor.members,
    successorOf: actor.successorOf,
    ties: agreements.map(({ id }) => tie(actor, id))
  }));
  return { agreements, actors, passages };
}
