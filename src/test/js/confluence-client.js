/*
 * What an ordinary Confluence client does with pages that hold our macros, through npm's confluence.js.
 *
 *   node confluence-client.js create ADDRESS USER SPACE TITLE STORAGE   makes a space and a page, prints {"id"}
 *   node confluence-client.js read ADDRESS USER PAGE                    prints {"view", "exportView", "version"}
 *   node confluence-client.js update ADDRESS USER PAGE STORAGE          updates the page twice from one version, prints {"version", "conflict"}
 *
 * NODE_PATH names the folder of the client's package. The user's password is the user's name.
 */
'use strict';

const { ConfluenceClient } = require('confluence.js');

function client(address, user) {
    return new ConfluenceClient({
        host: address,
        apiPrefix: '/rest',
        authentication: { basic: { username: user, password: user } },
    });
}

function storage(value) {
    return { storage: { value, representation: 'storage' } };
}

async function create(confluence, spaceKey, title, value) {
    await confluence.space.createSpace({ key: spaceKey, name: `Space ${spaceKey}` });
    const page = await confluence.content.createContent({
        type: 'page',
        title,
        space: { key: spaceKey },
        body: storage(value),
    });
    return { id: page.id };
}

async function read(confluence, id) {
    const page = await confluence.content.getContentById({
        id,
        expand: ['space', 'version', 'body.storage', 'body.view', 'body.export_view'],
    });
    return {
        title: page.title,
        space: page.space.key,
        version: page.version.number,
        storage: page.body.storage.value,
        view: page.body.view.value,
        exportView: page.body.export_view.value,
    };
}

async function update(confluence, id, value) {
    const { title, version } = await confluence.content.getContentById({ id, expand: ['version'] });
    const change = { id, type: 'page', title, version: { number: version.number + 1 }, body: storage(value) };
    const updated = await confluence.content.updateContent(change);
    try {
        await confluence.content.updateContent(change);
        return { version: updated.version.number, conflict: null };
    } catch (error) {
        return {
            version: updated.version.number,
            conflict: { status: error.response.status, message: error.response.data.message },
        };
    }
}

async function main([command, address, user, ...rest]) {
    const commands = { create, read, update };
    return commands[command](client(address, user), ...rest);
}

main(process.argv.slice(2)).then(
    (result) => process.stdout.write(JSON.stringify(result)),
    (error) => {
        process.stderr.write(`${error.message}\n${JSON.stringify((error.response || {}).data)}\n`);
        process.exitCode = 1;
    },
);
