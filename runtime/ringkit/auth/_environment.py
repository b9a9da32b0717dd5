"""The settings that `from_env` reads: from which environment variables, and from a `.env` file.

::

    for setting, found in read_environment(".env").items():
        print(setting, "is read from", found.variable)
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from ringkit._options import check_url
from ringkit._redaction import Secret
from ringkit.auth._credentials import take, trimmed
from ringkit.errors import MissingPackageError

#: The variables of each setting: ringkit's own first, then those of RingCentral's samples.
VARIABLES: Final[Mapping[str, tuple[str, ...]]] = {
    "server_url": ("RINGCENTRAL_SERVER_URL", "RC_SERVER_URL"),
    "media_url": ("RINGCENTRAL_MEDIA_URL",),
    "client_id": ("RINGCENTRAL_CLIENT_ID", "RC_APP_CLIENT_ID"),
    "client_secret": ("RINGCENTRAL_CLIENT_SECRET", "RC_APP_CLIENT_SECRET"),
    "private_key": ("RINGCENTRAL_PRIVATE_KEY",),
    "jwt": ("RINGCENTRAL_JWT", "RINGCENTRAL_JWT_TOKEN", "RC_USER_JWT"),
    "redirect_uri": ("RINGCENTRAL_REDIRECT_URI", "RC_REDIRECT_URL", "RC_REDIRECT_URI"),
    "account": ("RINGCENTRAL_ACCOUNT",),
    "cache_prefix": ("RINGCENTRAL_CACHE_PREFIX",),
    "trusted_hosts": ("RINGCENTRAL_TRUSTED_HOSTS",),
    "store": ("RINGCENTRAL_STORE",),
    "limiter": ("RINGCENTRAL_LIMITER",),
}
_URLS: Final = ("server_url", "media_url")


@frozen
class Variable:
    """A setting that the environment has: in the variable `variable`, and nothing of it is shown.

    `file` is the `.env` file that has it, empty for the variables of the process. `ignored` are
    further variables of the setting, which have other values.
    """

    setting: str
    variable: str
    value: Secret = field(repr=lambda _: "'***'")
    file: str = ""
    ignored: tuple[str, ...] = ()


def read_environment(
    env_file: str | os.PathLike[str] | None = None, *, variables: Mapping[str, str] | None = None
) -> dict[str, Variable]:
    """Return the settings that the environment has, by name. Blank variables count as not set.

    `variables` are those of the process. What they set is not read from `env_file`; they are not
    changed. Raises ValueError for a file that cannot be read, MissingPackageError
    without python-dotenv.
    """
    process = os.environ if variables is None else variables
    file = {} if env_file is None else read_env_file(env_file)
    sources = [("", process), (str(env_file or ""), file)]
    found = {name: _find(name, sources) for name in VARIABLES}
    return {name: variable for name, variable in found.items() if variable is not None}


def _find(setting: str, sources: list[tuple[str, Mapping[str, str]]]) -> Variable | None:
    given = [
        Variable(setting, variable, Secret(text), file)
        for file, values in sources
        for variable in VARIABLES[setting]
        if (text := trimmed(values.get(variable, "")))
    ]
    if not given:
        return None
    first, *others = given
    ignored = tuple(
        other.variable + (f" in {other.file}" if other.file else "")
        for other in others
        # What a process sets is meant to replace what a file says under the same name.
        if other.variable != first.variable and other.value.reveal() != first.value.reveal()
    )
    return Variable(setting, first.variable, first.value, first.file, ignored)


def settings_from_environment(
    env_file: str | os.PathLike[str] | None, *, without: Mapping[str, Any]
) -> dict[str, Any]:
    """Return what `from_env` reads but does not get as an argument (`without`).

    Secrets are concealed. Raises ValueError, by the name of the variable, for a value that cannot
    be used.
    """
    found: dict[str, Any] = {}
    for name, variable in read_environment(env_file).items():
        if name in without:
            continue
        if variable.ignored:
            _warn(variable)
        found[name] = _checked(variable, allow_http=bool(without.get("allow_http")))
    return found


def _warn(variable: Variable) -> None:
    import logging

    logging.getLogger("ringkit").warning(
        "%s is used, and %s with another value is not: unset one of them",
        variable.variable,
        ", ".join(variable.ignored),
    )


def _checked(variable: Variable, *, allow_http: bool) -> Any:
    name = variable.setting
    value: Any = None
    try:
        value = take({name: variable.value.reveal()}, VARIABLES)[name]
        problem = ""
    except (TypeError, ValueError) as error:
        problem = str(error)
    if problem:
        raise ValueError(f"{variable.variable}: {problem}")
    if name in _URLS:
        check_url(variable.variable, value, allow_http=allow_http)
    return value


def read_env_file(path: str | os.PathLike[str]) -> dict[str, str]:
    """Return the variables in a `.env` file. Raises as `read_environment` does."""
    try:
        from dotenv import dotenv_values
    except ImportError as error:
        raise MissingPackageError(
            "env_file needs the python-dotenv package: pip install 'ringkit[cli]'"
        ) from error
    try:
        with Path(path).open(encoding="utf-8-sig") as file:
            # Without interpolation: a file of others must not pick up variables of the process.
            values = dotenv_values(stream=file, interpolate=False)
    except (OSError, UnicodeDecodeError) as error:
        problem = getattr(error, "strerror", None) or "it is not UTF-8"
        raise ValueError(f"env_file {os.fspath(path)} cannot be read: {problem}") from None
    return {name: value for name, value in values.items() if value is not None}
