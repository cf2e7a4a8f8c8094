/* What stands in a check-in while it is looked at: data, what they tell, what is done next, what may come in the way. */
define(
  'dev.cairn.mentoring/checkin/items',
  [
    'dev.cairn.mentoring/shared/rest',
    'dev.cairn.mentoring/shared/form',
    'dev.cairn.mentoring/shared/section',
    'dev.cairn.mentoring/shared/steps',
    'dev.cairn.mentoring/shared/people',
    'dev.cairn.mentoring/shared/whole',
    'dev.cairn.mentoring/shared/piece',
  ],
  (rest, forms, section, shared, lookUp, whole, piece) => {
    const plurals = {
      'data-point': 'data-points',
      interpretation: 'interpretations',
      action: 'actions',
      'micro-challenge': 'actions',
      risk: 'risks',
    };
    const steps = {
      complete: { method: 'POST', to: 'completion' },
      drop: { method: 'POST', to: 'dropping' },
      'hand-over': { method: 'POST', to: 'handover' },
      end: { method: 'POST', to: 'end' },
      remove: { method: 'DELETE', to: '' },
    };
    const backFrom = { action: 'completion', risk: 'end' };
    const MOST_LETTERS = 80;

    const said = (element) => {
      const number = element.querySelector('.mentoring-number')?.textContent;
      const text = [...element.querySelector('[data-said]').textContent];
      const short = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).join('')}\u2026` : text.join('');
      return number ? `${number} \u00b7 ${short}` : short;
    };
    const all = (root, kind) => [...root.querySelectorAll(`[data-item="${kind}"]`)];
    const offer = (root, select, name) => select.append(root.querySelector(`template[data-choices-of="${name}"]`).content.cloneNode(true));
    const include = (select, value, label) => {
      if (value && ![...select.options].some((option) => option.value === value)) select.append(new Option(label, value));
    };

    /* What a form has to choose from is what stands around it. */
    const equip = {
      interpretation: (form, root) => {
        for (const element of all(root, 'data-point')) {
          const box = piece.make('input', { type: 'checkbox', name: 'cites', value: element.dataset.id });
          form.querySelector('[data-cites]').append(piece.make('label', {}, box, piece.make('span', {}, said(element))));
        }
      },
      action: (form, root) => {
        const { who, somebody, serves, reading } = form.elements;
        const others = who.options[0];
        offer(root, who, 'owner');
        who.append(others);
        who.selectedIndex = 0;
        const only = () => (somebody.closest('[data-somebody]').hidden = who.value !== '');
        who.addEventListener('change', only);
        only();
        lookUp(somebody);
        /* The mentee alone gives a task to the page; either takes it back, so the box is there for both once it is given. */
        const mentee = root.querySelector('template[data-choices-of="owner"]').content.querySelector('option').value;
        form.querySelector('[data-on-page]').hidden = root.dataset.viewer !== mentee;
        offer(root, serves, 'serves');
        for (const element of all(root, 'interpretation')) reading.append(new Option(said(element), element.dataset.id));
      },
      /* Until the next talk, if it is known when that will be. */
      'micro-challenge': (form, root) => {
        offer(root, form.elements.who, 'owner');
        form.elements.deadline.value = root.dataset.proposed;
      },
    };

    const text = (form, name) => form.elements[name].value || null;
    const texts = (form, names) => Object.fromEntries(names.map((name) => [name, text(form, name)]));
    const mine = {
      'data-point': (form) => texts(form, ['text', 'polarity', 'seenOn']),
      interpretation: (form) => ({
        text: text(form, 'text'),
        cites: [...form.querySelectorAll('[name="cites"]:checked')].map((box) => box.value),
        alternativeOf: form.dataset.alternativeOf || null,
      }),
      action: (form) => ({
        ...texts(form, ['task', 'deadline', 'resources', 'serves', 'reading']),
        adjustment: form.elements.adjustment.checked,
        audience: form.elements.onPage.checked ? 'page' : 'pair',
        owner: form.elements.who.value ? { userKey: form.elements.who.value } : { username: form.elements.somebody.value.trim() },
      }),
      'micro-challenge': (form) => ({ ...texts(form, ['task', 'deadline']), owner: { userKey: form.elements.who.value }, microChallenge: true }),
      risk: (form) => texts(form, ['type', 'what', 'likelihood', 'impact', 'earlySign', 'support']),
    };
    /* Somebody who is not of the pair is written by user name, as in the form. */
    const theirs = {
      'data-point': ({ text: words, polarity, seenOn }) => ({ text: words, polarity, seenOn }),
      interpretation: ({ text: words, cites, alternativeOf }) => ({ text: words, cites, alternativeOf }),
      action: ({ task, deadline, resources, serves, reading, adjustment, audience, owner }, pair) => ({
        task,
        deadline,
        resources,
        serves,
        reading,
        adjustment,
        audience,
        owner: pair.includes(owner.userKey) ? { userKey: owner.userKey } : { username: owner.username },
      }),
      'micro-challenge': ({ task, deadline, owner, microChallenge }) => ({ task, deadline, owner: { userKey: owner.userKey }, microChallenge }),
      risk: ({ type, what, likelihood, impact, earlySign, support }) => ({ type, what, likelihood, impact, earlySign, support }),
    };
    const fill = (form, members, names) => {
      for (const name of names) {
        const value = members[name];
        if (name === 'cites') form.querySelectorAll('[name="cites"]').forEach((box) => (box.checked = value.includes(box.value)));
        else if (name === 'alternativeOf') form.dataset.alternativeOf = value ?? '';
        else if (name === 'adjustment') form.elements.adjustment.checked = value;
        else if (name === 'audience') {
          form.elements.onPage.checked = value === 'page';
          if (value === 'page') form.querySelector('[data-on-page]').hidden = false;
        } else if (name === 'owner') {
          form.elements.who.value = value.userKey ?? '';
          if (form.elements.somebody) form.elements.somebody.value = value.username ?? '';
          form.elements.who.dispatchEvent(new Event('change'));
        } else if (form.elements[name]) {
          const control = form.elements[name];
          if (control.tagName === 'SELECT') include(control, value, AJS.I18n.getText('dev.cairn.mentoring.check-in.form.as-before'));
          control.value = value ?? '';
        }
      }
    };

    const name = (form, button, words) => {
      form.setAttribute('aria-label', button.textContent);
      form.querySelector('[data-submit]').textContent = words;
    };
    const known = (root) => new Set([...root.querySelectorAll('[data-item]')].map((element) => element.dataset.id));
    const same = (one, sent) => Object.entries(sent).every(([member, value]) => typeof value === 'object' || one[member] === value);

    const add = (button, root, kind, place, prepare) => {
      const parent = { kind: 'check-in', id: root.dataset.id };
      const body = (form) => Object.fromEntries(Object.entries(mine[kind](form)).filter(([, value]) => value !== null && value !== ''));
      let before = null;
      forms.open(button.dataset.form, place, {
        id: button.dataset.do,
        prepare: (form) => {
          name(form, button, AJS.I18n.getText('dev.cairn.mentoring.check-in.form.add'));
          equip[kind]?.(form, root);
          prepare?.(form);
        },
        send: (form) => {
          before ||= known(root);
          return rest.create(parent, plurals[kind], body(form));
        },
        settled: async (form) => {
          const { results } = await rest.list(parent, plurals[kind]);
          return results.find((one) => same(one, body(form)) && !before.has(one.id));
        },
        done: () => shared.saved(AJS.I18n.getText('dev.cairn.mentoring.form.added')),
      });
    };
    const addBeside = (button, root, item) =>
      add(button, root, item.kind, section.own(item.element, '.mentoring-place')[0], (form) => {
        const beside = form.querySelector('[data-beside-text]');
        beside.textContent = AJS.I18n.getText('dev.cairn.mentoring.check-in.form.beside', said(item.element));
        beside.hidden = false;
        form.dataset.alternativeOf = item.id;
      });

    const addAdjustment = (button, root, item) =>
      add(button, root, 'action', section.own(item.element, '.mentoring-place')[0], (form) => {
        const about = form.querySelector('[data-beside-text]');
        about.textContent = AJS.I18n.getText('dev.cairn.mentoring.check-in.adjust.about', said(item.element));
        about.hidden = false;
        form.elements.adjustment.checked = true;
      });

    const edit = async (button, root, item) => {
      const { form: kind } = button.dataset;
      const pair = [...root.querySelector('template[data-choices-of="owner"]').content.querySelectorAll('option')].map((option) => option.value);
      try {
        await whole.edit(kind, item, section.own(item.element, '.mentoring-place')[0], {
          mine: mine[kind],
          theirs: (now) => theirs[kind](now, pair),
          fill: (form, members, names) => {
            if (form.dataset.equipped === undefined) equip[kind]?.(form, root);
            form.dataset.equipped = '';
            fill(form, members, names);
          },
          prepare: (form) => name(form, button, AJS.I18n.getText('dev.cairn.mentoring.form.save')),
          done: () => shared.saved(),
        });
      } catch (refusal) {
        await shared.refused(refusal, item);
      }
    };

    /* What is gone leaves the reader where another one can be added. */
    const remove = (button, root, item) => {
      const { list } = item.element.closest('[data-list]').dataset;
      shared.asked(button, item, section.own(item.element, '.mentoring-place')[0], () => rest.step(shared.present(item), steps.remove), {
        done: async () => {
          await shared.saved();
          root.querySelector(`[data-do="add-${list}"]`)?.focus();
        },
      });
    };
    const addFact = (button, root, item) => {
      const words = button.parentElement.querySelector('.mentoring-text').textContent;
      const { polarity } = button.dataset;
      return shared.now(button, item, async () => {
        await rest.create(item, 'data-points', { text: words, ...(polarity && { polarity }) });
        return AJS.I18n.getText('dev.cairn.mentoring.check-in.fact.is-added');
      });
    };

    /** Takes a press of a button upon itself, if it is one of these; says so. */
    return (root, button) => {
      const { do: step, form } = button.dataset;
      const item = shared.itemOf(button);
      const adds = step.startsWith('add-') && step.slice(4);
      if (step === 'add-fact') addFact(button, root, item);
      else if (step === 'add-alternative') addBeside(button, root, item);
      else if (step === 'add-adjustment') addAdjustment(button, root, item);
      else if (plurals[adds]) add(button, root, adds, root.querySelector(`[data-list="${adds}"] > .mentoring-place`));
      else if (!plurals[item.kind]) return false;
      else if (step === 'edit') edit(button, root, item);
      else if (step === 'remove') remove(button, root, item);
      else {
        const how = step === 'reopen' ? { method: 'DELETE', to: backFrom[item.kind] } : steps[step];
        const send = (values) => rest.step(shared.present(item), how, values);
        const place = section.own(item.element, '.mentoring-place')[0];
        if (form) shared.asked(button, item, place, send, { prepare: (at) => at.querySelectorAll('[data-person]').forEach(lookUp) });
        else shared.now(button, item, send);
      }
      return true;
    };
  },
);
