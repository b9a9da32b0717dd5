# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.comm_state_conditions_request_item import (
        CommStateConditionsRequestItemDict,
    )
    from ringkit_api.models.comm_state_conditions_request_item import CommStateConditionsRequestItem


class CommStateUpdateRequestDict(TypedDict):
    """`CommStateUpdateRequest` as a dict."""

    enabled: NotRequired[bool]
    """Whether the state counts; work hours and after hours always do."""
    conditions: NotRequired[
        Sequence[CommStateConditionsRequestItem | CommStateConditionsRequestItemDict]
    ]
    """When the state holds. 1 item."""
