/* Opens the forms that the server has drawn as templates, sends them, and says beside each field what is wrong with it. */
define('dev.cairn.mentoring/shared/form', ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/piece'], (rest, say, section, piece) => {
  const WAIT = 4000;
  let count = 0;

  const copyOf = (name) => document.querySelector(`[data-mentoring-forms] [data-form="${name}"]`).content.firstElementChild.cloneNode(true);
  const choices = (name) => document.querySelector(`[data-mentoring-forms] [data-choices="${name}"]`).content.cloneNode(true);

  const label = (form) => {
    for (const group of form.querySelectorAll('.field-group')) {
      const control = group.querySelector('[name]');
      count += 1;
      control.id = `mentoring-field-${count}`;
      group.querySelector('label').htmlFor = control.id;
      const description = group.querySelector('.description');
      if (description) {
        description.id = `${control.id}-hint`;
        control.setAttribute('aria-describedby', description.id);
      }
      if (control.required) control.setAttribute('aria-required', 'true');
    }
  };

  /* What the other one of the pair says of themselves is at hand where something is written that they will read. */
  const putBeside = (form, place) => {
    const source = place.closest('[data-mentoring]').querySelector('[data-beside]');
    if (!source) return;
    const summary = piece.make('summary', {}, source.querySelector('[data-beside-title]').textContent);
    form.prepend(piece.make('details', { className: 'mentoring-beside' }, summary, source.querySelector('dl').cloneNode(true)));
  };

  const message = (form) => {
    let box = form.querySelector(':scope > .mentoring-message');
    if (!box) {
      box = piece.message('alert');
      form.append(box);
    }
    return box;
  };
  const tell = (form, text) => {
    message(form).textContent = text;
  };

  const controlOf = (form, field) => {
    for (let name = field; name; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
      const control = form.querySelector(`[name="${name}"], [data-also~="${name}"]`);
      if (control) return control;
    }
    return null;
  };
  const clear = (form) => {
    form.querySelectorAll('.mentoring-message, .error').forEach((at) => at.remove());
    form.querySelectorAll('[aria-invalid]').forEach((at) => at.removeAttribute('aria-invalid'));
  };
  const blame = (form, errors, title) => {
    const left = [];
    let first = null;
    for (const { field, message: text } of errors) {
      const control = controlOf(form, field);
      if (!control) {
        left.push(text);
        continue;
      }
      count += 1;
      const error = piece.make('div', { className: 'error', id: `mentoring-error-${count}` }, text);
      (control.closest('.field-group, .mentoring-choice') || control.parentElement).append(error);
      control.setAttribute('aria-invalid', 'true');
      control.setAttribute('aria-describedby', `${error.id} ${control.getAttribute('aria-describedby') || ''}`.trim());
      first ||= control;
      const fold = control.closest('details');
      if (fold) fold.open = true;
    }
    if (!first || left.length) tell(form, left.join(' ') || title);
    say(errors.map((error) => error.message).join(' ') || title);
    first?.focus();
  };

  const reachable = () =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, WAIT);
      addEventListener('online', () => { clearTimeout(timer); resolve(); }, { once: true });
    });

  /* Tries until the server was reached or the form was given up; `settled` says whether an attempt went through unheard. */
  const persist = async (form, attempt, settled) => {
    let lost = false;
    for (;;) {
      try {
        return (lost && settled && (await settled())) || (await attempt());
      } catch (refusal) {
        if (!refusal.unreached) throw refusal;
        if (!lost) {
          const text = AJS.I18n.getText('dev.cairn.mentoring.form.connection-lost');
          tell(form, text);
          say(text);
        }
        lost = true;
        await reachable();
        if (!form.isConnected) return null;
      }
    }
  };

  /* Of several choices the one that is chosen already. */
  const enter = (form) => {
    const first = form.querySelector('[name], [data-submit]');
    const chosen = first?.type === 'radio' && form.querySelector(`[name="${first.name}"]:checked`);
    (chosen || first)?.focus();
  };

  /* Somebody was faster: what they did is drawn, and the form tells of it. */
  const overtaken = async (refusal, form) => {
    if (refusal.status !== 412) return false;
    await section.refresh();
    tell(form, refusal.message);
    return true;
  };

  const close = (form, opener) => {
    const field = form.closest('[data-field]');
    const slot = form.closest('.mentoring-slot');
    (slot || form).remove();
    field?.classList.remove('is-edited');
    const pen = field?.querySelector('[data-do="edit"]');
    if (pen) pen.focus();
    else if (opener?.isConnected) opener.focus();
  };

  /* One submission at a time; `send` gets the form, its result goes to `done`; `refused` may take a refusal upon itself by returning true. */
  const wire = (form, { send, settled, done, refused, cancelled }) => {
    const opener = document.activeElement;
    let busy = false;
    form.dataset.open = '';
    form.addEventListener('input', () => (form.dataset.typed = ''));
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (busy) return;
      clear(form);
      const broken = [...form.elements].find((control) => control.validity?.badInput);
      if (broken) {
        const message = broken.type === 'number' ? AJS.I18n.getText('dev.cairn.mentoring.problem.not-a-number') : AJS.I18n.getText('dev.cairn.mentoring.problem.no-such-date');
        blame(form, [{ field: broken.name, message }]);
        return;
      }
      busy = true;
      form.setAttribute('aria-busy', 'true');
      try {
        const result = await persist(form, () => send(form), settled && (() => settled(form)));
        if (!form.isConnected) return;
        delete form.dataset.typed;
        close(form, opener);
        await done?.(result);
      } catch (refusal) {
        rest.refusalIn(refusal);
        clear(form);
        if (!(await refused?.(refusal, form))) blame(form, refusal.errors, refusal.message);
      } finally {
        busy = false;
        form.removeAttribute('aria-busy');
      }
    });
    const giveUp = () => {
      close(form, opener);
      cancelled?.();
    };
    form.addEventListener('click', (event) => event.target.closest('[data-cancel]') && giveUp());
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      if (form.dataset.lightly !== undefined || form.dataset.typed === undefined) giveUp();
    });
  };

  addEventListener('beforeunload', (event) => {
    if (document.querySelector('form[data-open][data-typed]')) event.preventDefault();
  });

  const meant = (control, typed) => {
    if (control.type === 'number' || 'number' in control.dataset) return Number(typed);
    if (control.type === 'datetime-local') return new Date(typed).toISOString();
    return 'person' in control.dataset ? typed.trim() : typed;
  };

  return {
    copyOf,
    /** A rhythm of check-ins as the interface has it, of what a choice of one says. */
    rhythm: (code) => {
      const [kind, first, weekday] = code.split(':');
      if (kind === 'every') return { every: Number(first) };
      return kind === 'in' ? { cycle: first } : { week: Number(first), weekday };
    },
    choices,
    label,
    wire,
    tell,
    blame,
    /** For `refused` of a form that is sent with a revision. */
    overtaken,
    /** What was typed, by member; what was left empty is left out, dots make objects. */
    values: (form) => {
      const values = {};
      for (const [name, typed] of new FormData(form)) {
        if (typed === '') continue;
        const control = form.querySelector(`[name="${name}"]`);
        const value = meant(control, typed);
        const [outer, inner] = name.split('.');
        if (inner) (values[outer] ||= {})[inner] = value;
        else values[outer] = value;
      }
      return values;
    },
    /** Puts members into the fields of a form that is opened; dots reach into objects. */
    fill: (form, members) => {
      for (const control of form.querySelectorAll('[name]')) {
        const value = control.name.split('.').reduce((at, name) => at?.[name], members);
        if (value === undefined || value === null) continue;
        if (control.type === 'radio') control.checked = control.value === value;
        else control.value = value;
      }
    },
    /** Opens a form in a place; if it is open there already, goes to it. */
    open: (name, place, options) => {
      const there = place.querySelector(':scope > [data-open]');
      if (there && (there.dataset.name === options.id || there.dataset.typed !== undefined)) {
        enter(there);
        return;
      }
      there?.remove();
      const form = copyOf(name);
      form.dataset.name = options.id;
      label(form);
      if ('withPartner' in form.dataset) putBeside(form, place);
      options.prepare?.(form);
      wire(form, options);
      place.append(form);
      enter(form);
    },
  };
});
