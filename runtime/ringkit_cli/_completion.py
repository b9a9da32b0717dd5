"""What shells complete: the script for each, and the values of options that have names of ours.

The functions are the `shell_complete` of an option or an argument. They import tables of names
only, because a person waits while they run.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal, get_args

import click
from click.shell_completion import CompletionItem, get_completion_class

Shell = Literal["bash", "zsh", "fish"]
SHELLS: Final[tuple[Shell, ...]] = get_args(Shell)
#: The variable by which the script asks the command for completions.
VARIABLE: Final = "_RINGKIT_COMPLETE"


def script(shell: Shell) -> str:
    """Return the script that completes the command in a shell."""
    kind = get_completion_class(shell)
    if kind is None:
        raise ValueError(f"{shell} is none of {', '.join(SHELLS)}")
    found = kind(click.Command("ringkit"), {}, "ringkit", VARIABLE)
    # Not `source()`, which starts a shell to find out its version.
    return str(found.source_template % found.source_vars())


def complete_operation(
    _context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Complete the id of an operation, or its name in Python (`sms.create_sms_message`)."""
    from ringkit_api.operations import OPERATIONS

    found = [
        name for identifier, place in OPERATIONS.items() for name in (identifier, ".".join(place))
    ]
    return _beginning(found, incomplete)


def complete_subject(
    context: click.Context, parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Complete what `ringkit docs` explains: an operation, an event filter or an error code."""
    from ringkit import error_codes

    codes = (code for name, code in vars(error_codes).items() if name.isupper())
    return [
        *complete_operation(context, parameter, incomplete),
        *complete_filter(context, parameter, incomplete),
        *_beginning(sorted({str(code) for code in codes}), incomplete),
    ]


def complete_filter(
    _context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Complete the name of an event filter (`missed-calls`)."""
    from ringkit_api.events import FILTERS

    return _beginning((found.name.replace("_", "-") for found in FILTERS), incomplete)


def _beginning(names: Iterable[str], incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(name) for name in names if name.startswith(incomplete)]
