// The macro browser: choose a macro, fill its form, look at a preview, insert it into the text area.
(() => {
  const dialog = document.getElementById('macro-browser-dialog');
  const markup = document.getElementById('markup');
  const part = (name) => dialog.querySelector(`[data-screen="${name}"]`);
  const forms = [...dialog.querySelectorAll('[data-screen="macro-form"]')];
  const insert = part('macro-insert');
  const preview = part('macro-preview');
  let chosen = null;

  const escape = (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

  const fields = () =>
    [...chosen.querySelectorAll('[data-parameter]')]
      .map((field) => ({
        name: field.dataset.parameter,
        kind: field.dataset.kind,
        value: field.type === 'checkbox' ? String(field.checked) : field.value,
      }))
      .filter((field) => field.value !== '' && !(field.kind === 'flag' && field.value === 'false'));

  const body = () => chosen.querySelector('[data-macro-body]')?.value ?? '';

  const pageLink = (value) => {
    const colon = value.indexOf(':');
    const space = colon > 0 ? ` ri:space-key="${escape(value.slice(0, colon).trim())}"` : '';
    const title = colon > 0 ? value.slice(colon + 1).trim() : value;
    return `<ac:link><ri:page${space} ri:content-title="${escape(title)}"/></ac:link>`;
  };

  const storage = () => {
    const parameters = fields().map(({ name, kind, value }) => {
      const content = kind === 'page' ? pageLink(value) : escape(value);
      return `<ac:parameter ac:name="${escape(name)}">${content}</ac:parameter>`;
    });
    const bodies = {
      'none': '',
      'rich-text': `<ac:rich-text-body>${body()}</ac:rich-text-body>`,
      'plain-text': `<ac:plain-text-body><![CDATA[${body().replaceAll(']]>', ']]]]><![CDATA[>')}]]></ac:plain-text-body>`,
    };
    const name = escape(chosen.dataset.macro);
    return `<ac:structured-macro ac:name="${name}">${parameters.join('')}${bodies[chosen.dataset.body]}</ac:structured-macro>`;
  };

  const choose = (name) => {
    chosen = forms.find((form) => form.dataset.macro === name);
    for (const form of forms) {
      form.hidden = form !== chosen;
    }
    for (const button of dialog.querySelectorAll('[data-screen="macro-choose"]')) {
      button.setAttribute('aria-pressed', String(button.dataset.macro === name));
    }
    insert.hidden = false;
    preview.hidden = false;
    chosen.querySelector('select, input, textarea')?.focus();
  };

  const show = async () => {
    const params = Object.fromEntries(fields().map(({ name, value }) => [name, value]));
    const response = await fetch(dialog.dataset.preview, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
      body: JSON.stringify({
        contentId: dialog.dataset.contentId,
        macro: { name: chosen.dataset.macro, params, body: body() },
      }),
    });
    const frame = document.createElement('iframe');
    frame.title = dialog.dataset.previewTitle;
    frame.srcdoc = await response.text();
    chosen.querySelector('[data-macro-preview]').replaceChildren(frame);
  };

  const place = () => {
    if (!chosen.reportValidity()) {
      return;
    }
    markup.setRangeText(storage(), markup.selectionStart, markup.selectionEnd, 'end');
    dialog.close();
    markup.focus();
  };

  document.querySelector('[data-screen="macro-open"]').addEventListener('click', () => dialog.showModal());
  part('macro-close').addEventListener('click', () => dialog.close());
  insert.addEventListener('click', place);
  preview.addEventListener('click', show);
  for (const form of forms) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      place();
    });
  }
  for (const button of dialog.querySelectorAll('[data-screen="macro-choose"]')) {
    button.addEventListener('click', () => choose(button.dataset.macro));
  }
})();
