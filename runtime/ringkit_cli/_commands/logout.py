"""`ringkit logout`: ends the session of a profile."""

from __future__ import annotations

import click

from ringkit_cli._invocation import Invocation, printable
from ringkit_cli._invocation import command as as_command
from ringkit_cli._profiles import Profile, Profiles


@as_command(name="logout", destructive=True)
def command(invocation: Invocation) -> None:
    """End the session of a profile: here and at the platform.

    Its secrets are removed; its settings stay for the next login. Without --profile it is the
    default one. Other profiles and environment variables are not touched.

    \b
    Examples:
      ringkit logout
      ringkit logout --profile work --yes
    """
    profiles = Profiles()
    profile = profiles.get(invocation.profile) if invocation.profile else profiles.default
    if profile is None:
        raise click.UsageError("There is no default profile: name one with --profile.")
    invocation.confirm(
        f"Log out {printable(profile.who)} (profile {profile.name})?",
        f"The profile {profile.name} was not logged out.",
    )
    confirmed = end_session(profile)
    if invocation.json:
        invocation.show_json({"profile": profile.name, "revoked": confirmed})
    invocation.print(f"Logged out (profile {profile.name}).")
    if not confirmed:
        invocation.note("The platform did not confirm it: the session may last until it expires.")


def end_session(profile: Profile) -> bool:
    """End the session of a profile and forget its secrets; return whether the platform confirmed.

    Raises StoreError.
    """
    with profile.client() as rc:
        # Without a token nothing is to be revoked.
        confirmed = rc.logout() if rc.auth.data() else True
    profile.forget_secrets()
    return confirmed
