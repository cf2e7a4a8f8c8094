/* A question that helps is put into one's own box of its section. */
define('dev.cairn.mentoring/checkin/prompts', ['dev.cairn.mentoring/shared/say'], (say) => (_root, button) => {
  const section = button.closest('.mentoring-talk');
  const free = () => section.querySelector('form.mentoring-draft:not([hidden])');
  if (!free()) section.querySelector('[data-do="write"]')?.click();
  const area = free()?.elements.text;
  if (!area || area.readOnly) return;
  const question = button.closest('li').querySelector('[data-prompt]').textContent;
  area.value += `${area.value && '\n'}${question}\n`;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  area.focus();
  say(AJS.I18n.getText('dev.cairn.mentoring.prompts.take.said'));
});
