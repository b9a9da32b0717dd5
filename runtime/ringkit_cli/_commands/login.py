"""`ringkit login`: logs in, and keeps the login as a profile."""

from __future__ import annotations

import os
import sys
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from attrs import evolve

from ringkit_cli._invocation import Invocation, printable
from ringkit_cli._invocation import command as as_command
from ringkit_cli._logins import check_env_file, find_env_file
from ringkit_cli._numbers import Seconds
from ringkit_cli._profiles import (
    PRODUCTION,
    REDIRECT_URI,
    Profile,
    Profiles,
    StoreKind,
    open_store,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ringkit import RingCentral
    from ringkit.auth import Token, Variable


class LoginCommand(click.Command):
    """A command that does not repeat what was given without a name: it may be a secret."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments. Raises UsageError for one without an option."""
        ctx.allow_extra_args = True
        super().parse_args(ctx, args)
        if ctx.args and not ctx.resilient_parsing:
            raise click.UsageError(
                "A login takes no arguments, which others can see: a JWT comes from "
                "RINGCENTRAL_JWT, the standard input or a prompt.",
                ctx,
            )
        return ctx.args


@as_command(name="login", cls=LoginCommand)
@click.option("--client-id", metavar="ID", help="The application (or RINGCENTRAL_CLIENT_ID).")
@click.option("--server", metavar="URL", help=f"The platform (default: {PRODUCTION}).")
@click.option("--jwt", "by_jwt", is_flag=True, help="Log in with a JWT, without a browser.")
@click.option(
    "--no-browser", is_flag=True, help="Print the address, and read the one that follows."
)
@click.option(
    "--redirect-uri",
    metavar="URI",
    help=f"As the application registered it (default: {REDIRECT_URI}).",
)
@click.option(
    "--secret-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A file that holds the client secret.",
)
@click.option("--public", is_flag=True, help="The application has no client secret.")
@click.option(
    "--store",
    type=click.Choice(["keyring", "file"]),
    help="Where secrets are kept (default: the keyring, if there is one).",
)
@click.option(
    "--timeout",
    type=Seconds(1),
    default=300.0,
    metavar="SECONDS",
    help="How long the login in the browser may take (default: 300).",
)
def command(
    invocation: Invocation,
    client_id: str | None,
    server: str | None,
    by_jwt: bool,
    no_browser: bool,
    redirect_uri: str | None,
    secret_file: Path | None,
    public: bool,
    store: StoreKind | None,
    timeout: float,
) -> None:
    """Log in, and keep the login as a profile.

    The application is that of the environment variables or of the profile, unless --client-id
    names it. Without --jwt the browser opens, and is redirected to a port of this computer: the
    application has to register the redirect URI. Secrets are read from the variables, a file, the
    standard input or a prompt, and kept in the keyring of the system, or else in files that only
    you may read. The first profile is the default.

    \b
    Examples:
      ringkit login --client-id 4kd... --profile work
      ringkit login --jwt < jwt.txt
      ringkit login --no-browser
    """
    from ringkit.auth import read_environment

    if public and secret_file is not None:
        raise click.UsageError("--public is for an application without a secret: no --secret-file.")
    if by_jwt and no_browser:
        raise click.UsageError("--no-browser is for a login in the browser: give no --jwt with it.")
    profiles = Profiles()
    variables = read_environment(find_env_file(ignored=invocation.no_env_file))
    check_env_file(variables)
    default = profiles.default
    name = invocation.profile or (default.name if default is not None else "default")
    old = profiles.all().get(name)
    profile = Profile(
        name,
        client_id
        or _value(variables, "client_id")
        or (old.client_id if old else "")
        or _asked(invocation, "Client id of the application", "--client-id"),
        (
            server
            or _value(variables, "server_url")
            or (old.server_url if old else "")
            or PRODUCTION
        ).rstrip("/"),
        redirect_uri
        or _value(variables, "redirect_uri")
        or (old.redirect_uri if old else "")
        or REDIRECT_URI,
        "jwt" if by_jwt else "browser",
        _usable_store(invocation, store),
    )
    kept = {} if old is None else _kept_secrets(old)
    same_app = old is not None and old.application == profile.application
    secrets: dict[str, str] = {}
    known = kept.get("client_secret", "") if same_app else ""
    if not public and (secret := _secret(invocation, variables, secret_file, known)):
        secrets["client_secret"] = secret
    if by_jwt:
        secrets["jwt"] = _value(variables, "jwt") or _read_secret("JWT")

    with _client(profile, secrets) as rc:
        # Not before the client has checked the address: one with a password is refused.
        if profile.server_url != PRODUCTION:
            invocation.note(f"Logging in at {printable(profile.server_url)}.")
        replaced = rc.auth.data() if _same_session(old, profile) else {}
        if by_jwt:
            token = rc.login()
        elif no_browser or not _has_browser():
            token = _login_by_hand(invocation, rc)
        else:
            token = _login_in_browser(invocation, rc, profile, timeout)
        user, number = _user(rc)
        profile = evolve(profile, user=user, extension_number=number, user_id=token.owner_id)
    profile.save_secrets(secrets)
    profiles.save(profile)
    if old is not None:
        _end_replaced(invocation, old, kept, profile, replaced)
    if invocation.json:
        invocation.show_json({"profile": name, "user": profile.who, "store": profile.store})
    invocation.print(f"Logged in as {printable(profile.who)} (profile {name}).")


def _value(variables: Mapping[str, Variable], setting: str) -> str:
    found = variables.get(setting)
    return "" if found is None else found.value.reveal()


def _asked(invocation: Invocation, question: str, option: str) -> str:
    if not invocation.interactive:
        raise click.UsageError(f"Give {option}, or set RINGCENTRAL_CLIENT_ID.")
    return str(click.prompt(question, err=True)).strip()


def _usable_store(invocation: Invocation, wanted: StoreKind | None) -> StoreKind:
    """Return the store that is wanted, or the keyring if it keeps what it is given."""
    from ringkit.errors import StoreError

    if wanted == "file":
        return "file"
    try:
        found = open_store("keyring")
        found.save("probe", "probe")
        found.delete("probe")
    except (ImportError, StoreError) as error:
        if wanted == "keyring":
            raise
        reason = str(error).partition(";")[0]
        folder = getattr(open_store("file"), "folder", "")
        invocation.note(f"Secrets are kept in files of {folder} ({reason}).")
        return "file"
    return "keyring"


def _kept_secrets(profile: Profile) -> dict[str, str]:
    """Return the secrets of a profile, none if they cannot be read."""
    from ringkit.errors import StoreError

    try:
        return profile.secrets()
    except (ImportError, StoreError):
        return {}


def _secret(
    invocation: Invocation, variables: Mapping[str, Variable], file: Path | None, known: str
) -> str:
    """Return the client secret, an empty text for an application without one."""
    if file is not None:
        if not (found := file.read_text("utf-8-sig").strip()):
            raise click.UsageError(f"{file} is empty; --public is for an application without one.")
        return found
    found = _value(variables, "client_secret") or known
    if found or not invocation.interactive:
        return found
    question = "Client secret (empty: the application has none)"
    return str(click.prompt(question, hide_input=True, default="", show_default=False, err=True))


def _read_secret(what: str) -> str:
    """Return a secret of the standard input, or of a prompt that does not show it."""
    if sys.stdin.isatty():
        return str(click.prompt(what, hide_input=True, err=True)).strip()
    found = sys.stdin.read().strip()
    if not found:
        raise click.UsageError(f"Give the {what} on the standard input, or set RINGCENTRAL_{what}.")
    return found


def _has_browser() -> bool:
    """Return whether a browser has a display here; one of the terminal would hide the command."""
    return sys.platform in ("win32", "darwin") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    )


def _client(profile: Profile, secrets: Mapping[str, str]) -> RingCentral:
    try:
        return profile.client(secrets)
    except ValueError as error:
        raise click.UsageError(f"{error}.") from None


def _login_in_browser(
    invocation: Invocation, rc: RingCentral, profile: Profile, timeout: float
) -> Token:
    def open_browser(url: str) -> None:
        invocation.note(f"Log in with the browser. If it does not open, open this address:\n{url}")
        webbrowser.open(url)

    try:
        return rc.login_in_browser(timeout=timeout, open_browser=open_browser)
    except ValueError as error:
        raise click.UsageError(f"{error}. Or give --no-browser.") from None
    except OSError as error:
        raise click.ClickException(
            f"{profile.redirect_uri}: {error.strerror}. End what uses that port, register another "
            "--redirect-uri, or give --no-browser."
        ) from None


def _login_by_hand(invocation: Invocation, rc: RingCentral) -> Token:
    """Let the user log in with any browser, and read the address that it is redirected to."""
    invocation.note(f"Open this address in a browser, and log in:\n{rc.login_url()}\n")
    invocation.note(
        "It is then redirected to an address that it may not find: copy that from its address bar."
    )
    if invocation.interactive:
        address = str(click.prompt("Address", err=True))
    else:
        address = sys.stdin.readline()
    return rc.login(**rc.parse_login_redirect(address.strip()))


def _user(rc: RingCentral) -> tuple[str, str]:
    """Return the name and number of the user; empty if the application may not read them."""
    from ringkit.errors import ForbiddenError

    try:
        found = rc.get("/restapi/v1.0/account/~/extension/~").json()
    except ForbiddenError:
        return "", ""
    return str(found.get("name") or ""), str(found.get("extensionNumber") or "")


def _same_session(old: Profile | None, new: Profile) -> bool:
    """Return whether the session of `new` takes the place of that of `old` in its store."""
    return old is not None and (old.application, old.store) == (new.application, new.store)


def _end_replaced(
    invocation: Invocation,
    old: Profile,
    secrets: Mapping[str, str],
    new: Profile,
    token: Mapping[str, Any],
) -> None:
    """End the session that a profile had: it would count as one of the few that a user may have.

    `secrets` are those of `old`, `token` is that of the session if the new one has replaced it in
    the store. What the platform answers is not told: the session may have ended long ago.
    (docs/platform-facts.md, 1.1 and 1.7)
    """
    from ringkit.errors import RingkitError

    if old.user_id != new.user_id:
        invocation.note(f"The profile was that of {printable(old.who)} until now.")
    try:
        if not _same_session(old, new):
            with old.client(secrets) as rc:
                rc.logout()
        elif token:
            # Without the store, which has the new session.
            with old.client(secrets, store=None) as rc:
                rc.auth.restore(token)
                rc.logout()
        if old.store != new.store:
            old.forget_secrets()
    except (ImportError, RingkitError, ValueError) as error:
        invocation.note(f"The old session could not be ended: {error}")
