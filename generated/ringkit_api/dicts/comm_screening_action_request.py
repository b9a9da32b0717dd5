# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.enumerations import CommScreeningResultTypeResource, CommScreeningTypeResource


class CommScreeningActionRequestDict(TypedDict):
    """`CommScreeningActionRequest` as a dict."""

    type: Literal["ScreeningAction"]
    screening: CommScreeningTypeResource
    enabled: bool
    screening_result: NotRequired[CommScreeningResultTypeResource]
