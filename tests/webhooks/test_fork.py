"""A receiver that was made before a fork works in the child as in the parent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.webhooks.forking import RECEIVERS

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")


def forked(program: str) -> Any:
    command = [sys.executable, "-m", "tests.webhooks.forking", program]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", RECEIVERS)
def test_events_are_handled_in_the_process_that_receives_them(name: str) -> None:
    """A repetition of what was delivered before the fork is known in the child."""
    assert forked(name) == {
        "child": [[200, 200, 200], ["child-1", "child-2"]],
        "parent": [[200, 200], ["before", "parent"]],
    }


def test_what_is_queued_at_the_fork_belongs_to_the_parent() -> None:
    assert forked("queued") == {"child": ["slow", "u-3"], "parent": ["slow", "u-1", "u-2"]}


def test_events_of_a_subscription_of_the_parent_are_refused_in_the_child() -> None:
    """They would be lost; a subscription or an iteration of the child takes them."""
    assert forked("subscribed") == {
        "child": [[503, 503], [200], ["u-1"]],
        "iterating": [200, "u-1"],
        "parent": [[200], ["u-1"]],
    }


def test_worker_processes_that_are_forked_serve_the_application() -> None:
    assert forked("workers") == [[200, True, {"type": "dialog"}]] * 3
