import { expect, it } from "vitest";
import { type Asked, askedState, withheldParties } from "../../src/domain/asked.ts";

// Oracle: by hand.
const asked = (fields: Partial<Asked>): Asked => ({
  id: "a",
  party: "Linde",
  how: "link",
  form: "f",
  date: "2026-05-01",
  answered: null,
  partial: false,
  withheld: false,
  ...fields,
});

it("who was asked is waited for, has answered, or in part; asked again after an answer it is waited for again", () => {
  expect(askedState(undefined)).toBe("not-asked");
  expect(askedState(asked({}))).toBe("waiting");
  expect(askedState(asked({ answered: "2026-05-03" }))).toBe("answered");
  expect(askedState(asked({ answered: "2026-05-01" }))).toBe("answered");
  expect(askedState(asked({ answered: "2026-05-03", partial: true }))).toBe("partial");
  expect(askedState(asked({ date: "2026-06-01", answered: "2026-05-03" }))).toBe("waiting");
  // An answer to a form that was made elsewhere, and taken back since.
  expect(askedState(asked({ how: null, date: null }))).toBe("not-asked");
});

it("only who asked for it is withheld by name", () => {
  expect(withheldParties([asked({}), asked({ id: "b", party: "Kompas", withheld: true })])).toEqual(["Kompas"]);
});
