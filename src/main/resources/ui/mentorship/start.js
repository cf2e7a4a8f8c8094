/* Starts a mentorship from the empty state: who is asked is looked up while their name is typed. */
define(
  'dev.cairn.mentoring/mentorship/start',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/people', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say'],
  (rest, forms, lookUp, section, say) => {
    const USUAL = 'every:2';

    /* What the space calls its cycles is asked for while the form is open; without an answer there are none to choose. */
    const offerCycles = async ({ elements }, space) => {
      const { cycles } = await rest.read({ kind: 'cycles', id: space });
      for (const { id, name } of cycles) elements.cadence.append(new Option(AJS.I18n.getText('dev.cairn.mentoring.cadence.cycle', name), `in:${id}`));
    };
    const body = (form, pageId) => {
      const { role, other, cadence, ...members } = forms.values(form);
      if (cadence) members.cadence = forms.rhythm(cadence);
      if (other) members[role === 'mentee' ? 'mentor' : 'mentee'] = other.trim();
      return { ...members, pageId };
    };

    return (button) => {
      const root = button.closest('[data-mentoring]');
      const pageId = root.dataset.page;
      forms.open('start', root.querySelector('.mentoring-place'), {
        id: 'start',
        prepare: (form) => {
          form.elements.cadence.value = USUAL;
          lookUp(form.elements.other);
          offerCycles(form, root.dataset.space).catch(() => {});
        },
        send: (form) => rest.start(body(form, pageId)),
        settled: async () => (await rest.startedOn(pageId)).results.find((one) => one.stage === 'proposed'),
        done: async () => {
          say(AJS.I18n.getText('dev.cairn.mentoring.start.done'));
          await section.refresh();
          root.querySelector('[tabindex="-1"]')?.focus();
        },
      });
    };
  },
);
