/* Starts a mentorship from the empty state: who is asked is looked up while their name is typed. */
define(
  'dev.cairn.mentoring/mentorship/start',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say'],
  (rest, forms, section, say) => {
    const PAUSE = 300;
    const USUAL = 'every:2';

    const lookUp = (form) => {
      const found = form.querySelector('[data-found]');
      let timer = null;
      form.elements.other.addEventListener('input', () => {
        clearTimeout(timer);
        found.textContent = '';
        const name = form.elements.other.value.trim();
        if (!name) return;
        timer = setTimeout(async () => {
          const person = await rest.person(name).catch(() => undefined);
          if (person === undefined || form.elements.other.value.trim() !== name) return;
          found.textContent = person
            ? AJS.I18n.getText('dev.cairn.mentoring.start.found', person.displayName)
            : AJS.I18n.getText('dev.cairn.mentoring.start.nobody');
        }, PAUSE);
      });
    };
    const rhythm = (code) => {
      const [kind, first, weekday] = code.split(':');
      return kind === 'every' ? { every: Number(first) } : { week: Number(first), weekday };
    };
    const body = (form, pageId) => {
      const { role, other, cadence, ...members } = forms.values(form);
      if (cadence) members.cadence = rhythm(cadence);
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
          lookUp(form);
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
