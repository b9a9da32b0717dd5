"""Regenerates in one run, the same on a desk and in CI: import, changes, code, checks, outcome."""

from __future__ import annotations

import os
import subprocess
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from attrs import field, frozen

from codegen.change_report import Imported, import_with_report
from codegen.changes.report import as_markdown
from codegen.document import CodegenError

#: Where the text of the pull request is written.
BODY: Final = Path("build/pull-request.md")
#: The branch of the one pull request.
BRANCH: Final = "regenerate"
#: What has to pass before a regenerated tree is merged.
CHECKS: Final = (("make", "check"), ("make", "test"))

#: How many lines of a failed check, and of each list, the pull request shows.
_LINES: Final = 80
#: What GitHub accepts is 65,536 characters.
_BODY_LIMIT: Final = 60_000


@frozen
class Check:
    """A command that was run on the regenerated tree, and the end of its output."""

    command: str
    passed: bool
    output: str = field(repr=False)


@frozen
class Outcome:
    """What a run came to. `title` and BODY are those of a pull request."""

    changed: bool
    checks: tuple[Check, ...] = ()
    title: str = ""

    @property
    def passed(self) -> bool:
        """Whether every check passed."""
        return all(check.passed for check in self.checks)

    def lines(self) -> str:
        """Return the outcome as lines `name=value`, as a workflow reads them."""
        values = {
            "changed": str(self.changed).lower(),
            "passed": str(self.passed).lower(),
            "branch": BRANCH,
            "title": self.title,
            "body": BODY.as_posix(),
        }
        return "".join(f"{name}={value}\n" for name, value in values.items())


def regenerate(
    root: Path,
    source: str,
    *,
    allow_http: bool = False,
    checks: Sequence[Sequence[str]] = CHECKS,
    say: Callable[[str], None] = print,
) -> Outcome:
    """Import the description at `source`, write its code, and run `checks` on the result.

    A check that fails is part of the outcome; the regenerated tree stays for a person to mend.
    Raises CodegenError, with the tree as it was, if the description cannot be imported.
    """
    imported = import_with_report(root, source, allow_http=allow_http)
    if imported is None:
        say("nothing to do: the description has the facts that spec/ has")
        return Outcome(changed=False)
    upstream = imported.upstream
    say(f"imported {upstream.operations} operations and {upstream.schemas} schemas")
    done = tuple(_run(root, command, say) for command in checks)
    title = f"Regenerate from the description with {upstream.operations} operations"
    body = _body(imported, done)
    (root / BODY).parent.mkdir(exist_ok=True)
    (root / BODY).write_bytes(body.encode())
    return Outcome(True, done, title)


def refusal(error: CodegenError) -> str:
    """Return what a summary says, in Markdown, of a description that was not imported."""
    return f"## Not regenerated\n\nNothing was changed.\n\n{_fenced(str(error))}\n"


def _run(root: Path, command: Sequence[str], say: Callable[[str], None]) -> Check:
    text = " ".join(command)
    say(f"$ {text}")
    # A make inside of make would take over the flags and jobs of the outer one.
    environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    tail: deque[str] = deque(maxlen=_LINES)
    try:
        with subprocess.Popen(
            command,
            cwd=root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        ) as process:
            for line in process.stdout or ():
                say(line.rstrip("\n"))
                tail.append(line)
    except OSError as error:
        return Check(text, False, f"{text} cannot be started: {error}\n")
    return Check(text, process.returncode == 0, "".join(tail))


def _body(imported: Imported, checks: Sequence[Check]) -> str:
    upstream = imported.upstream
    # The report of changes has these two itself, and knows what was renamed.
    told = imported.changes is not None
    parts = [
        f"The description has {upstream.operations} operations and {upstream.schemas} schemas.",
        f"Its SHA-256 is `{upstream.sha256}`.\n",
        *(f"- `{check.command}` {'passed' if check.passed else '**failed**'}" for check in checks),
        *_listed(
            "Names to look at",
            "They are in `spec/names.yaml`. For an operation or schema that was renamed, put its "
            "name under the new key and run `make generate`.",
            imported.report.findings,
        ),
        *_listed(
            "Texts that repeat the upstream document",
            "Say it in words of our own: `spec/docs`.",
            [] if told else imported.copied,
        ),
        *_listed(
            "Texts and examples without a place",
            "Move them to what stands in for it now, or remove them.",
            imported.report.unplaced,
        ),
        *_listed(
            "Corrections without a target",
            "Correct or remove the overlays whose targets are not there.",
            [] if told else imported.report.lost,
        ),
        *_listed(
            "References to nothing",
            "What they refer to is not in the description; an overlay can add it.",
            imported.report.notes,
        ),
        *(f"\n## The end of `{one.command}`\n\n{_fenced(one.output)}" for one in checks
          if not one.passed),
        *([f"\n## Changes\n\n{as_markdown(imported.changes)}"] if imported.changes else []),
    ]  # fmt: skip
    body = "\n".join(parts)
    if len(body) > _BODY_LIMIT:
        body = f"{body[:_BODY_LIMIT]}\n\n(cut off: the rest is in the artifact of the run)"
    return f"{body.rstrip()}\n"


def _listed(heading: str, advice: str, texts: Sequence[str]) -> list[str]:
    if not texts:
        return []
    more = [f"... and {len(texts) - _LINES} more"] if len(texts) > _LINES else []
    shown = "\n".join([*texts[:_LINES], *more])
    return [f"\n## {heading}\n\n{advice}\n\n{_fenced(shown)}"]


def _fenced(text: str) -> str:
    # Names come from the description: nothing in them ends the block, mentions people, or is HTML.
    fence = "`" * 3
    while fence in text:
        fence += "`"
    return f"{fence}text\n{text.rstrip()}\n{fence}"
