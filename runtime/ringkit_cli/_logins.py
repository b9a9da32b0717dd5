"""Which login a command uses: a profile, or the environment variables."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
from attrs import field, frozen

from ringkit_cli._profiles import (
    CACHE_PREFIX,
    PRODUCTION,
    Profile,
    Profiles,
    SettingsError,
    config_folder,
)

if TYPE_CHECKING:
    from ringkit import RingCentral
    from ringkit.auth import Variable

#: Settings that only those may see for whom they are.
_CREDENTIALS: Final = ("client_secret", "private_key", "jwt")


@frozen
class Login:
    """The login that a command uses: `profile`, or `variables` if it is None.

    `variables` are the settings that the environment has, used or not; `env_file` is the `.env`
    file that was read. `passed_over` is the default profile, if the variables are used instead.
    """

    profile: Profile | None
    variables: Mapping[str, Variable] = field(factory=dict)
    env_file: Path | None = None
    passed_over: Profile | None = None

    @property
    def from_env_file(self) -> bool:
        """Whether the application is the one that the `.env` file names."""
        return self.profile is None and bool(self.variables["client_id"].file)

    @property
    def description(self) -> str:
        """Say what is used, for people."""
        if self.profile is not None:
            return f"profile {self.profile.name}"
        texts = [
            found.variable + (f" ({found.file})" if found.file else "")
            for name, found in self.variables.items()
            if name in ("server_url", "client_id", *_CREDENTIALS)
        ]
        return "variables " + ", ".join(texts)

    def client(self, **settings: Any) -> RingCentral:
        """Return a client of this login. Raises LoginRequiredError if the variables are none."""
        if self.profile is not None:
            return self.profile.client(**(self._shared_limiter() | settings))
        from ringkit import RingCentral
        from ringkit.errors import LoginRequiredError

        if not _can_log_in(self.variables):
            other = f", or give --profile {self.passed_over.name}" if self.passed_over else ""
            raise LoginRequiredError(
                f"{self.variables['client_id'].variable} names an application, and there is no "
                f"login for it: run 'ringkit login', set RINGCENTRAL_JWT{other}"
            )
        return RingCentral.from_env(env_file=self.env_file, **(self._shared_session() | settings))

    def _shared_limiter(self) -> dict[str, Any]:
        """Return the limiter that the environment names; a profile has none of its own."""
        from ringkit.limits import make_limiter

        named = self.variables.get("limiter")
        return {} if named is None else {"limiter": make_limiter(named.value.reveal())}

    def _shared_session(self) -> dict[str, Any]:
        """Return settings with which all commands of this user share one session.

        Each login by JWT is a session more: the sixth ends the first (docs/platform-facts.md, 1.7).
        """
        if "store" in self.variables:
            return {}
        from ringkit import FileStore

        try:
            folder = config_folder() / "sessions"
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except (OSError, SettingsError):
            # There is no home, or it is that of another, or read-only, as in containers.
            return {}
        if not os.access(folder, os.W_OK):
            return {}
        found: dict[str, Any] = {"store": FileStore(folder), "cache_prefix": CACHE_PREFIX}
        jwt = self.variables.get("jwt")
        if "account" not in self.variables and jwt is not None:
            # Several users of one application do not replace each other's session.
            digest = hashlib.sha256(jwt.value.reveal().encode()).hexdigest()
            found["account"] = f"variables-{digest[:16]}"
        return found


def find_env_file(*, ignored: bool) -> Path | None:
    """Return the `.env` file to read: `RINGKIT_ENV_FILE`, or that of the working directory.

    None if it is `ignored`, if the variable is empty, or if there is none.
    """
    given = os.environ.get("RINGKIT_ENV_FILE")
    if ignored or given == "":
        return None
    if given is not None:
        return Path(given)
    found = Path(".env")
    return found if found.is_file() else None


def choose_login(profile: str | None, *, no_env_file: bool = False) -> Login:
    """Return the login to use: the profile of this name, the variables, or the default profile.

    Variables are used if they name an application; without a JWT they are those of the default
    profile, if that is of the same application. Raises UsageError for an unknown profile and
    for a `.env` file that is not used, LoginRequiredError without any login.
    """
    from ringkit.auth import read_environment
    from ringkit.errors import LoginRequiredError

    if profile is not None:
        return Login(Profiles().get(profile), read_environment())
    env_file = find_env_file(ignored=no_env_file)
    variables = read_environment(env_file)
    try:
        default = Profiles().default
    except SettingsError:
        if "client_id" not in variables or not _can_log_in(variables):
            raise
        # The variables are enough; in a container the home may be that of another user.
        default = None
    if "client_id" in variables:
        check_env_file(variables)
        if default is not None and not _can_log_in(variables) and _names(variables, default):
            return Login(default, variables, env_file)
        return Login(None, variables, env_file, default)
    if default is None:
        raise LoginRequiredError(
            "there is no login: 'ringkit login' makes one; or set RINGCENTRAL_CLIENT_ID, "
            "RINGCENTRAL_CLIENT_SECRET and RINGCENTRAL_JWT"
        )
    return Login(default, variables, env_file)


def _can_log_in(variables: Mapping[str, Variable]) -> bool:
    """Return whether variables have a JWT, or a store in which a session may be."""
    return "jwt" in variables or "store" in variables


def _names(variables: Mapping[str, Variable], profile: Profile) -> bool:
    """Return whether variables name the application of a profile."""
    server = variables.get("server_url")
    url = PRODUCTION if server is None else server.value.reveal().rstrip("/")
    return (url, variables["client_id"].value.reveal()) == profile.application


def check_env_file(variables: Mapping[str, Variable]) -> None:
    """Raise UsageError if a file of the working directory would get secrets of the process.

    A file that `RINGKIT_ENV_FILE` names was chosen for it.
    """
    server = variables.get("server_url")
    if server is None or not server.file or "RINGKIT_ENV_FILE" in os.environ:
        return
    for name in _CREDENTIALS:
        if name in variables and not variables[name].file:
            raise click.UsageError(
                f"{variables[name].variable} of this process would be sent to the server that "
                f"{server.file} names. Set {server.variable} as well, or give --no-env-file."
            )
