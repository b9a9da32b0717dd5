# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.comm_greeting_resource import CommGreetingResourceDict
    from ringkit_api.models.comm_greeting_resource import CommGreetingResource


class CommTerminatingPromptResourceDict(TypedDict):
    """`CommTerminatingPromptResource` as a dict."""

    greeting: CommGreetingResource | CommGreetingResourceDict
    """The greeting or announcement."""
