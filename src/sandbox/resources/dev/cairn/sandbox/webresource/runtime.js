/* What every page of Confluence gives to a plugin's scripts, after jQuery and AUI where these are installed. */
(function (window, document) {
  'use strict';

  const contextPath = '@contextPath@';

  /* Modules by name, made when they are first asked for; a request is answered after the present script. */
  const definitions = new Map();
  const made = new Map();

  function make(name, path) {
    if (made.has(name)) {
      return made.get(name);
    }
    const definition = definitions.get(name);
    if (!definition) {
      throw new Error('module ' + name + ' is not defined' + (path.length ? ', asked for by ' + path.join(' > ') : ''));
    }
    if (path.includes(name)) {
      throw new Error('modules need each other in a ring: ' + path.concat(name).join(' > '));
    }
    const module = { exports: {} };
    const special = { require: require, exports: module.exports, module: module };
    const values = definition.dependencies.map(function (dependency) {
      return special[dependency] || make(dependency, path.concat(name));
    });
    const factory = definition.factory;
    const result = typeof factory === 'function' ? factory.apply(window, values) : factory;
    made.set(name, result === undefined ? module.exports : result);
    return made.get(name);
  }

  function define(name, dependencies, factory) {
    if (typeof name !== 'string') {
      throw new Error('define needs a name: the files of a page are joined');
    }
    const plain = !Array.isArray(dependencies);
    definitions.set(name, {
      dependencies: plain ? ['require', 'exports', 'module'] : dependencies,
      factory: plain ? dependencies : factory,
    });
  }

  function require(names, callback) {
    if (typeof names === 'string') {
      return make(names, []);
    }
    window.setTimeout(function () {
      const values = names.map(function (name) {
        return make(name, []);
      });
      if (callback) {
        callback.apply(window, values);
      }
    }, 0);
    return undefined;
  }

  window.define = define;
  window.require = require;

  /* A copy: AUI's own object lets nobody set its members. */
  const AJS = (window.AJS = Object.assign({}, window.AJS));
  const WRM = (window.WRM = window.WRM || {});

  AJS.contextPath = function () {
    return contextPath;
  };
  WRM.contextPath = AJS.contextPath;

  AJS.Meta = AJS.Meta || {};
  AJS.Meta.get = function (name) {
    const meta = document.querySelector('meta[name="ajs-' + name + '"]');
    return meta ? meta.getAttribute('content') : undefined;
  };

  AJS.format =
    AJS.format ||
    function (text) {
      const values = Array.prototype.slice.call(arguments, 1);
      return text.replace(/\{(\d+)\}/g, function (whole, index) {
        return index < values.length ? String(values[index]) : whole;
      });
    };

  AJS.I18n = AJS.I18n || {};
  AJS.I18n.getText =
    AJS.I18n.getText ||
    function (key) {
      return key;
    };
  WRM.I18n = AJS.I18n;

  AJS.toInit =
    AJS.toInit ||
    function (start) {
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', function () {
          start(window.jQuery);
        });
      } else {
        start(window.jQuery);
      }
    };

  AJS.flag =
    AJS.flag ||
    function (options) {
      const flag = document.createElement('div');
      flag.className = 'aui-message aui-message-' + (options.type || 'info');
      flag.setAttribute('role', 'alert');
      flag.textContent = (options.title ? options.title + ' ' : '') + (options.body || '');
      document.body.appendChild(flag);
      return flag;
    };

  define('jquery', [], function () {
    return window.jQuery;
  });
  define('wrm/context-path', [], function () {
    return AJS.contextPath;
  });
  define('aui/flag', [], function () {
    return AJS.flag;
  });
})(window, document);
