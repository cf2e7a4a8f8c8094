/* Edits how somebody likes to learn and to be told: their own, in one form. */
define('dev.cairn.mentoring/goal/preferences', ['dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/whole'], (forms, whole) => {
  const NAMES = ['learningModality', 'feedbackStyle', 'recognitionStyle', 'values', 'shownTo'];
  const members = (valueOf) => Object.fromEntries(NAMES.map((name) => [name, valueOf(name)]));
  const theirs = (preferences) => members((name) => preferences[name]);

  const edit = (item, place, done) =>
    whole.edit('preferences', item, place, {
      mine: (form) => members((name) => form.elements[name].value || null),
      theirs,
      fill: (form, said, names) => forms.fill(form, Object.fromEntries(names.map((name) => [name, said[name] ?? '']))),
      done,
    });

  return { edit };
});
