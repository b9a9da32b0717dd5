"""`ringkit profiles`: the logins of this user."""

from __future__ import annotations

from typing import cast

import click

from ringkit_cli._commands.logout import end_session
from ringkit_cli._invocation import Invocation, printable
from ringkit_cli._invocation import command as as_command
from ringkit_cli._profiles import Profiles


@as_command(name="profiles", cls=click.Group, invoke_without_command=True)
def _profiles(invocation: Invocation) -> None:
    """List the profiles; choose the default one, or remove one.

    \b
    Examples:
      ringkit profiles
      ringkit profiles default work
      ringkit profiles remove old --yes
    """
    if click.get_current_context().invoked_subcommand is not None:
        return
    profiles = Profiles()
    default = profiles.default
    found = list(profiles.all().values())
    invocation.show(
        [
            {
                "name": each.name,
                "default": each == default,
                "user": each.who,
                "server": each.server_url,
                "clientId": each.client_id,
                "login": each.login,
                "store": each.store,
            }
            for each in found
        ],
        lambda: [
            (each.name, each == default, each.who, each.server_url, each.login, each.store)
            for each in found
        ],
        ("profile", "default", "user", "server", "login", "secrets in"),
    )


@as_command(name="default")
@click.argument("name")
def _default(invocation: Invocation, name: str) -> None:
    """Use the profile NAME where none is named.

    \b
    Example:
      ringkit profiles default work
    """
    Profiles().set_default(name)
    if invocation.json:
        invocation.show_json({"default": name})
    invocation.print(f"{name} is the default profile.")


@as_command(name="remove", destructive=True)
@click.argument("name")
def _remove(invocation: Invocation, name: str) -> None:
    """Log out, and forget the profile NAME.

    \b
    Example:
      ringkit profiles remove old --yes
    """
    from ringkit.errors import StoreError

    profiles = Profiles()
    profile = profiles.get(name)
    invocation.confirm(
        f"Log out {printable(profile.who)} and remove the profile {name}?",
        f"The profile {name} was not removed.",
    )
    confirmed = False
    try:
        confirmed = end_session(profile)
    except (ImportError, StoreError) as error:
        invocation.note(f"Its session could not be ended: {error}")
    profiles.remove(name)
    if invocation.json:
        invocation.show_json({"removed": name, "revoked": confirmed})
    invocation.print(f"The profile {name} is removed.")


command = cast("click.Group", _profiles)
command.add_command(_default)
command.add_command(_remove)
