"""What every command shares: its profile, its client, and the form of its output."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, update_wrapper
from typing import IO, TYPE_CHECKING, Any, Concatenate, Final

import click
from attrs import define
from click.core import ParameterSource

if TYPE_CHECKING:
    from rich.console import Console

    from ringkit import RingCentral
    from ringkit_cli._logins import Login


class DeclinedError(click.ClickException):
    """The user has answered no; the message says what was not done."""

    def show(self, file: IO[str] | None = None) -> None:
        """Print the message, which is no error of anything."""
        click.echo(self.message, file=file, err=file is None)


@define(slots=False)
class Invocation:
    """One run of a command.

    `profile` is the name of the login to use, None for the default; `json` prints JSON for
    programs instead of tables for people; `yes` answers every confirmation; `no_env_file` reads
    no `.env` file.
    """

    profile: str | None = None
    json: bool = False
    yes: bool = False
    no_env_file: bool = False

    @cached_property
    def login(self) -> Login:
        """The login to use. Raises UsageError and LoginRequiredError; see `choose_login`."""
        from ringkit_cli._logins import choose_login

        return choose_login(self.profile, no_env_file=self.no_env_file)

    def client(self) -> RingCentral:
        """Return a client of the login; close it, or use it in a `with` statement."""
        login = self.login
        if login.from_env_file and login.passed_over is not None:
            self.note(
                f"using {login.description}, and not the profile {login.passed_over.name} "
                "(--profile, or --no-env-file, to use it)"
            )
        return login.client()

    @cached_property
    def console(self) -> Console:
        """The terminal, or plain text where the output is no terminal."""
        from rich.console import Console

        return Console(soft_wrap=not sys.stdout.isatty(), highlight=False)

    @property
    def interactive(self) -> bool:
        """Whether a person can answer: input and errors are a terminal."""
        return sys.stdin.isatty() and sys.stderr.isatty()

    def print(self, text: str) -> None:
        """Print a line for people; nothing with `--json`."""
        if not self.json:
            click.echo(text)

    def note(self, text: str) -> None:
        """Print a line about what happens to the standard error, never mixed with results."""
        click.echo(text, err=True)

    def show(
        self,
        value: Any,
        table: Callable[[], Iterable[Sequence[object]]],
        columns: Sequence[str],
    ) -> None:
        """Print JSON of `value` with `--json`, otherwise the rows of `table`."""
        if self.json:
            self.show_json(value)
        else:
            self.show_table(columns, table())

    def show_json(self, value: Any) -> None:
        """Print JSON; models are written as the platform sends them."""
        indent = 2 if sys.stdout.isatty() else None
        click.echo(to_json(value, indent))

    def show_line(self, value: Any) -> None:
        """Print one line of JSON Lines, of something that has no end."""
        click.echo(to_json(value))

    def show_row(self, values: Sequence[object]) -> None:
        """Print a row of something that has no end: with blanks in a terminal, tabs elsewhere."""
        click.echo(("  " if sys.stdout.isatty() else "\t").join(_cell(value) for value in values))

    def show_table(self, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Print a table: with rich in a terminal, tab-separated without a head elsewhere."""
        if not sys.stdout.isatty():
            for row in rows:
                click.echo("\t".join(_cell(value) for value in row))
            return
        from rich.table import Table
        from rich.text import Text

        table = Table(*columns, box=None, header_style="bold", pad_edge=False)
        for row in rows:
            # Text, as what the platform sends may look like rich's markup.
            table.add_row(*(Text(_cell(value)) for value in row))
        self.console.print(table)

    def show_fields(self, fields: Mapping[str, object]) -> None:
        """Print names and values: an object as JSON with `--json`, otherwise a line each."""
        if self.json:
            self.show_json(dict(fields))
            return
        width = max(map(len, fields), default=0)
        for name, value in fields.items():
            click.echo(f"{name:<{width}}  {_cell(value)}")

    def confirm(self, question: str, declined: str) -> None:
        """Ask before something that cannot be taken back.

        `--yes` answers; without a terminal it has to be given. Raises UsageError without an
        answer, and DeclinedError, which says `declined`, for a no.
        """
        if self.yes:
            return
        if not self.interactive:
            raise click.UsageError(f"{question} Give --yes to confirm without a terminal.")
        if not click.confirm(question, err=True):
            raise DeclinedError(declined)


#: Control characters that JSON leaves as they are (ISO 6429, C1) and marks that reorder a line.
_CONTROL: Final = re.compile("[\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def to_json(value: Any, indent: int | None = None, *, compact: bool = False) -> str:
    """Return JSON without what the output cannot encode, or a terminal would take as a command.

    It is `compact` as in the files of exports: without a blank that is not in a text.
    """
    escaped = not (sys.stdout.encoding or "").lower().startswith("utf")
    text = json.dumps(
        value,
        default=plain,
        ensure_ascii=escaped,
        indent=indent,
        separators=(",", ":") if compact else None,
    )
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def plain(value: Any) -> Any:
    """Return what `json.dumps` can write for a model or a time."""
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    isoformat = getattr(value, "isoformat", None)
    return isoformat() if isoformat is not None else str(value)


def _cell(value: object) -> str:
    if value is None or value in ("", [], {}):
        return "-"
    return "yes" if value is True else "no" if value is False else printable(str(value))


def printable(text: str) -> str:
    """Return `text` without characters that move the cursor or change the terminal."""
    return "".join(c if c.isprintable() else " " for c in text)


def _complete_profile(
    _context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[str]:
    from ringkit_cli._profiles import Profiles

    return [name for name in Profiles().all() if name.startswith(incomplete)]


#: The metavars of options that name something: an empty one is the value of a variable that is
#: not set, which must not be taken for the default.
_NAMING: Final = frozenset({"FILE|FOLDER|-", "FILTER", "ID", "NAME", "NUMBER", "URI", "URL"})


def _refuse_empty(context: click.Context) -> None:
    """Raise UsageError for an option that names something by an empty text."""
    for option in context.command.params:
        value = context.params.get(option.name or "")
        if option.metavar in _NAMING and "" in (value if isinstance(value, tuple) else (value,)):
            given = context.get_parameter_source(option.name or "")
            if given is not ParameterSource.DEFAULT:
                raise click.BadParameter("it is empty.", context, option)


def command(
    *,
    destructive: bool = False,
    empty_values: bool = False,
    prints_json: bool = True,
    **settings: Any,
) -> Callable[[Callable[Concatenate[Invocation, ...], object]], click.Command]:
    """Make a command of a function whose first argument is an `Invocation`.

    Adds `--profile`, `--no-env-file`, `--json` and, for what cannot be taken back, `--yes`.
    Options that name something refuse an empty text, unless `empty_values` have a meaning; there is
    no `--json` unless the command `prints_json`.
    `settings` are those of `click.command`.
    """

    def decorate(function: Callable[Concatenate[Invocation, ...], object]) -> click.Command:
        def run(
            profile: str | None,
            no_env_file: bool,
            json: bool = False,
            yes: bool = False,
            **kwargs: Any,
        ) -> object:
            if not empty_values:
                _refuse_empty(click.get_current_context())
            return function(Invocation(profile, json, yes, no_env_file), **kwargs)

        wrapped = update_wrapper(run, function)
        if destructive:
            wrapped = click.option("--yes", "-y", is_flag=True, help="Do not ask.")(wrapped)
        if prints_json:
            wrapped = click.option("--json", is_flag=True, help="Print JSON for programs.")(wrapped)
        wrapped = click.option(
            "--no-env-file", is_flag=True, help="Do not read the .env file of this folder."
        )(wrapped)
        wrapped = click.option(
            "--profile",
            "-p",
            envvar="RINGKIT_PROFILE",
            metavar="NAME",
            shell_complete=_complete_profile,
            help="The login to use (see 'ringkit login').",
        )(wrapped)
        settings.setdefault("context_settings", {"help_option_names": ["-h", "--help"]})
        made: click.Command = click.command(**settings)(wrapped)
        return made

    return decorate
