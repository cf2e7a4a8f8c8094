/* Says whose user name it is while it is typed. */
define('dev.cairn.mentoring/shared/people', ['dev.cairn.mentoring/shared/rest'], (rest) => {
  const PAUSE = 300;

  return (control) => {
    const found = control.closest('.field-group').querySelector('[data-found]');
    let timer = null;
    control.addEventListener('input', () => {
      clearTimeout(timer);
      found.textContent = '';
      const name = control.value.trim();
      if (!name) return;
      timer = setTimeout(async () => {
        const person = await rest.person(name).catch(() => undefined);
        if (person === undefined || control.value.trim() !== name) return;
        found.textContent = person
          ? AJS.I18n.getText('dev.cairn.mentoring.start.found', person.displayName)
          : AJS.I18n.getText('dev.cairn.mentoring.start.nobody');
      }, PAUSE);
    });
  };
});
