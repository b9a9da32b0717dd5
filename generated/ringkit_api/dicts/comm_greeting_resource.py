# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.comm_greeting_id_resource import CommGreetingIdResourceDict
    from ringkit_api.enumerations import CommGreetingSourceTypeResource
    from ringkit_api.models.comm_greeting_id_resource import CommGreetingIdResource


class CommGreetingResourceDict(TypedDict):
    """`CommGreetingResource` as a dict."""

    effective_greeting_type: CommGreetingSourceTypeResource
    """Whether `custom` or `preset` is played."""
    preset: CommGreetingIdResource | CommGreetingIdResourceDict
    """Greeting that comes with the service."""
    custom: NotRequired[CommGreetingIdResource | CommGreetingIdResourceDict]
    """Greeting that the user has uploaded."""
