/* Edits one field where it is read: Enter or the tick saves, Escape gives up, and whoever was faster is shown beside one's own words. */
define(
  'dev.cairn.mentoring/shared/editor',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/piece'],
  (rest, forms, section, say, { make }) => {
    const single = {
      read: (form) => form.elements.value.value || null,
      write: (form, value) => (form.elements.value.value = value ?? ''),
      same: (mine, theirs) => mine === (theirs ?? null),
    };
    const input = (type) => ({
      ...single,
      build: (at) => at.append(make('input', { name: 'value', type, className: 'text' })),
    });
    const number = {
      ...single,
      build: (at) => at.append(make('input', { name: 'value', type: 'number', step: 'any', className: 'text' })),
      read: (form) => (form.elements.value.value === '' ? null : Number(form.elements.value.value)),
    };
    const choice = (name) => ({
      ...single,
      build: (at, value, text, field) => {
        const select = make('select', { name: 'value', className: 'select' });
        select.append(forms.choices(name));
        /* What there is to choose besides in the piece of the page that it stands in. */
        const more = field.closest('[data-mentoring]').querySelector(`template[data-choices-of="${name}"]`);
        if (more) select.append(more.content.cloneNode(true));
        if (![...select.options].some((option) => option.value === value)) select.prepend(new Option(text, value));
        at.append(select);
      },
    });
    const step = (name) => ({ ...choice(name), read: (form) => Number(form.elements.value.value) });
    const cadence = {
      ...choice('cadence'),
      read: (form) => {
        const { value } = form.elements.value;
        return value ? forms.rhythm(value) : null;
      },
      write: (form, rhythm) => {
        const { every, cycle, week, weekday } = rhythm || {};
        form.elements.value.value = every ? `every:${every}` : cycle ? `in:${cycle}` : week ? `month:${week}:${weekday}` : '';
      },
      same: (mine, theirs) => JSON.stringify(mine) === JSON.stringify(theirs ?? null),
    };
    const aim = {
      build: (at) => {
        const select = make('select', { name: 'kind', className: 'select' });
        select.append(forms.choices('aim'));
        at.append(select, make('input', { name: 'text', type: 'text', className: 'text' }));
      },
      start: (form, value) => {
        const cut = value.indexOf(':');
        form.elements.kind.value = cut < 0 ? '' : value.slice(0, cut);
        form.elements.text.value = cut < 0 ? '' : value.slice(cut + 1);
      },
      read: (form) => {
        const { kind, text } = form.elements;
        return kind.value || text.value ? { kind: kind.value || null, text: text.value || null } : null;
      },
      write: (form, value) => {
        form.elements.kind.value = value?.kind ?? '';
        form.elements.text.value = value?.text ?? '';
      },
      same: (mine, theirs) => mine?.kind === theirs?.kind && mine?.text === theirs?.text,
    };
    const owners = {
      ...choice('owners'),
      read: (form, pair) => {
        const chosen = form.elements.value.value;
        if (chosen === 'others') return undefined;
        return ['mentee', 'mentor'].filter((role) => chosen === role || chosen === 'both').map((role) => ({ userKey: pair[role] }));
      },
      write: () => {},
      same: (mine, theirs) => JSON.stringify(mine?.map((one) => one.userKey)) === JSON.stringify((theirs || []).map((one) => one.userKey)),
    };
    const kinds = {
      line: input('text'),
      date: input('date'),
      text: { ...single, build: (at) => at.append(make('textarea', { name: 'value', className: 'textarea', rows: 3 })) },
      number,
      'evidence-type': choice('evidence-type'),
      'support-type': choice('support-type'),
      'support-state': choice('support-state'),
      level: step('level'),
      'support-level': step('support-level'),
      kind: choice('kind'),
      horizon: choice('horizon'),
      learningFraming: choice('learningFraming'),
      degree: choice('degree'),
      cadence,
      aim,
      owners,
    };
    const words = new Set(['line', 'text']);

    const member = (field, value) => {
      const [outer, inner] = field.split('.');
      return inner ? { [outer]: { [inner]: value } } : { [outer]: value };
    };
    const pick = (json, field) => field.split('.').reduce((at, name) => at?.[name], json);

    const shown = (form, kind, theirs) => {
      if (words.has(kind) || kind === 'date') return theirs ?? '';
      if (kind === 'owners') return (theirs || []).map((one) => one.fullName).join(', ');
      const copy = form.cloneNode(true);
      kinds[kind].write(copy, theirs);
      return [...copy.elements].filter((at) => at.name).map((at) => at.selectedOptions?.[0]?.label ?? at.value).join(' ');
    };

    /* Both texts side by side: mine stays in the form, theirs is beside it. */
    const compare = (form, kind, theirs) => {
      form.querySelector('.mentoring-both')?.remove();
      const both = forms.copyOf('both');
      both.querySelector('[data-theirs]').textContent = shown(form, kind, theirs);
      both.addEventListener('click', (event) => {
        if (event.target.closest('[data-mine]')) form.requestSubmit();
        if (event.target.closest('[data-take]')) {
          form.querySelector('[data-cancel]').click();
          section.refresh();
        }
      });
      form.append(both);
      both.querySelector('[data-mine]').focus();
    };

    const edit = (at) => {
      if (at.querySelector('form[data-open]')) return;
      const { kind, field, value } = at.dataset;
      const control = kinds[kind];
      const text = at.querySelector('.mentoring-text')?.textContent ?? '';
      const item = section.itemOf(at);
      const pair = at.closest('[data-mentor]')?.dataset;
      const form = forms.copyOf('field');
      const slot = form.querySelector('[data-input]');
      /* The section may be redrawn while the form is open, so the item is looked up anew each time. */
      const drawn = () => section.find(form.closest('[data-mentoring]'), item);
      const present = () => ({ ...item, revision: drawn()?.dataset.revision ?? item.revision });
      const know = (revision) => {
        item.revision = revision;
        if (drawn()) drawn().dataset.revision = revision;
      };

      control.build(slot, value, text, at);
      for (const each of slot.querySelectorAll('[name]')) each.setAttribute('aria-label', at.querySelector('dt, button').textContent);
      if (control.start) control.start(form, value);
      else form.elements.value.value = words.has(kind) ? text : value;
      form.dataset.lightly = '';
      forms.wire(form, {
        send: async () => {
          const saved = await rest.change(present(), member(field, control.read(form, pair)));
          know(saved.revision);
          return saved;
        },
        done: () => {
          say(AJS.I18n.getText('dev.cairn.mentoring.form.saved'));
          return section.refresh();
        },
        refused: async (refusal) => {
          if (refusal.status === 400 && refusal.errors.length) {
            forms.blame(form, refusal.errors.map((error) => ({ ...error, field: kind === 'aim' ? 'text' : 'value' })));
            return true;
          }
          if (refusal.status !== 412) return false;
          const now = await rest.read(item);
          know(now.revision);
          if (control.same(control.read(form, pair), pick(now, field))) {
            form.querySelector('[data-cancel]').click();
            await section.refresh();
          } else compare(form, kind, pick(now, field));
          return true;
        },
      });
      form.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.shiftKey && event.target.tagName === 'TEXTAREA' && !event.isComposing) {
          event.preventDefault();
          form.requestSubmit();
        }
      });
      section.slot(at).append(form);
      const first = slot.querySelector('[name]');
      first.focus();
      first.select?.();
    };

    return { edit };
  },
);
