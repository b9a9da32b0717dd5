"""The login page: pick a user, approve or deny."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from ringkit_emulator._oauth.authorize import AuthorizeRequest
from ringkit_emulator._state.accounts import Extension

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sign in to the emulator</title>
<style>
body {{ font: 16px/1.5 sans-serif; max-width: 28rem; margin: 4rem auto; padding: 0 1rem }}
select, button {{ font: inherit; padding: .4rem .8rem; margin-right: .5rem }}
</style>
<h1>{app}</h1>
<p>wants to act for a user of the emulated platform.</p>
<form method="post" action="{action}">
<input type="hidden" name="request" value="{key}">
<p><label>User <select name="user">
{users}
</select></label></p>
<p><button name="decision" value="approve">Approve</button>
<button name="decision" value="deny">Deny</button></p>
</form>
</html>
"""


def login_page(
    request: AuthorizeRequest, key: str, users: Iterable[Extension], action: str
) -> bytes:
    """Return the page as HTML."""
    options = "\n".join(
        f'<option value="{escape(user.id)}">{escape(user.name)} ({escape(user.number)})</option>'
        for user in users
    )
    return _PAGE.format(
        app=escape(request.app.name),
        action=escape(action),
        key=escape(key),
        users=options,
    ).encode()
