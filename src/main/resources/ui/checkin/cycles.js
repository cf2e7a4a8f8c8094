/* The cycles of a space: its administrators write the days line by line, or have them counted. */
define(
  'dev.cairn.mentoring/checkin/cycles',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/steps', 'dev.cairn.mentoring/shared/piece', 'dev.cairn.mentoring/checkin/days'],
  (rest, forms, section, steps, piece, daysIn) => {
    const WEEK = 7 * 24 * 3600 * 1000;
    const MOST = 300;

    const linesOf = (form) =>
      form.elements.dates.value
        .split('\n')
        .map((line, at) => ({ line: line.trim(), number: at + 1 }))
        .filter(({ line }) => line);
    const fill = (form, days, all) => (form.elements.dates.value = [...new Set(all)].sort().map(days.write).join('\n'));

    /* Every so many weeks; what stands there already stays. */
    const count = (form, days) => {
      const { every, from, until } = form.elements;
      const lines = linesOf(form);
      const read = lines.map(({ line }) => days.read(line));
      const step = Number(every.value);
      if (!step || !from.value || !until.value || read.includes(null)) {
        const [field, message] = read.includes(null)
          ? ['dates', faultsOf(lines, days)]
          : [!step ? 'every' : !from.value ? 'from' : 'until', AJS.I18n.getText('dev.cairn.mentoring.problem.required')];
        forms.blame(form, [{ field, message }]);
        return;
      }
      const counted = [];
      for (let at = Date.parse(from.value); at <= Date.parse(until.value) && counted.length < MOST; at += step * WEEK) counted.push(new Date(at).toISOString().slice(0, 10));
      fill(form, days, [...read, ...counted]);
      form.dataset.typed = '';
      form.elements.dates.focus();
    };
    const faultsOf = (lines, days) =>
      lines
        .filter(({ line }) => !days.read(line))
        .map(({ line, number }) => AJS.I18n.getText('dev.cairn.mentoring.cycles.not-a-day', number, line))
        .join(' ');

    const written = (form, days) => {
      const lines = linesOf(form);
      const message = faultsOf(lines, days);
      if (message) throw new rest.Refusal(400, { title: message, errors: [{ field: 'dates', message }] });
      return { name: form.elements.name.value, dates: [...new Set(lines.map(({ line }) => days.read(line)))].sort() };
    };

    return (root) => {
      const item = () => section.itemOf(root.querySelector('[data-item="cycles"]'));
      /* The others are sent back as they are now. */
      const write = async (change) => {
        const now = await rest.read(item());
        const cycles = change(now.cycles.map(({ id, name, dates }) => ({ id, name, dates })));
        return rest.write({ ...item(), revision: now.revision }, { cycles });
      };
      const open = async (button, id) => {
        const days = daysIn(root.dataset.locale);
        const before = id && (await rest.read(item())).cycles.find((one) => one.id === id);
        const place = section.own(section.itemOf(button).element, '.mentoring-place')[0];
        forms.open('cycle', place, {
          id: button.dataset.do,
          prepare: (form) => {
            form.setAttribute('aria-label', button.getAttribute('aria-label') || button.textContent);
            form.querySelector('[data-submit]').textContent = AJS.I18n.getText('dev.cairn.mentoring.form.save');
            form.querySelector('[data-example]').textContent = days.write('2026-12-31');
            form.querySelector('[data-fill]').addEventListener('click', () => count(form, days));
            if (before) {
              form.elements.name.value = before.name;
              fill(form, days, before.dates);
            }
          },
          send: (form) => {
            const mine = written(form, days);
            return write((all) => (id ? all.map((one) => (one.id === id ? { ...one, ...mine } : one)) : [...all, mine]));
          },
          done: () => steps.saved(),
          refused: async (refusal, form) => {
            if (refusal.status === 412) await section.refresh();
            if (!refusal.errors.length) return false;
            forms.blame(form, refusal.errors.map((error) => ({ ...error, field: /\.name|^name/.test(error.field) ? 'name' : 'dates' })));
            return true;
          },
        });
      };
      const remove = (button, id) => {
        const at = section.itemOf(button);
        steps.asked(button, at, section.own(at.element, '.mentoring-place')[0], () => write((all) => all.filter((one) => one.id !== id)));
      };
      piece.pressed(root, (button, name) => {
        const { id, kind } = section.itemOf(button);
        if (name === 'remove-cycle') remove(button, id);
        else open(button, kind === 'cycle' ? id : '');
      });
    };
  },
);
