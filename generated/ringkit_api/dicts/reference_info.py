# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.reference_info import ReferenceInfoType


class ReferenceInfoDict(TypedDict):
    """`ReferenceInfo` as a dict."""

    ref: NotRequired[str]
    """The identifier."""
    type: NotRequired[ReferenceInfoType]
    """System that it is of."""
    ref_acc_id: NotRequired[str]
    """Identifier of the main account of the federation."""
