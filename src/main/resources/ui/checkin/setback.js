/* A setback is said before the talk: it stands in the check-in that comes next, and the other one sees it at once. */
define(
  'dev.cairn.mentoring/checkin/setback',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/piece'],
  (rest, forms, section, say, piece) => {
    const tell = (place, url) => {
      const text = AJS.I18n.getText('dev.cairn.mentoring.setback.told');
      const box = piece.message('', text);
      if (url) box.append(' ', piece.link(url, AJS.I18n.getText('dev.cairn.mentoring.setback.go')));
      place().replaceChildren(box);
      say(text);
    };

    /** Asks what it is, and puts it into this check-in; `place` finds where that is asked, as often as it is drawn anew. */
    return (button, { id, url, place }) => {
      const parent = { kind: 'check-in', id };
      const body = (form) => ({ text: form.elements.text.value, setback: true });
      forms.open('setback', place(), {
        id: 'say-setback',
        prepare: (form) => (form.querySelector('[data-question]').textContent = button.dataset.question),
        send: (form) => rest.create(parent, 'data-points', body(form)),
        settled: async (form) => (await rest.list(parent, 'data-points')).results.find((one) => one.setback && one.text === form.elements.text.value),
        done: async () => {
          await section.refresh();
          tell(place, url);
        },
      });
    };
  },
);
