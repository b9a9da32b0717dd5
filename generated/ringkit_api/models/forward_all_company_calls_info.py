# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import IvrCallHandlingActionEnum

if TYPE_CHECKING:
    from ringkit_api.models.extension_short_info_resource import ExtensionShortInfoResource
    from ringkit_api.models.forward_all_calls_reason import ForwardAllCallsReason
    from ringkit_api.models.ranges_info import RangesInfo


@model
class ForwardAllCompanyCallsInfo(Model):
    """Whether and where all calls to the company are forwarded.

    Attributes:
        enabled: Whether all calls are forwarded.
        ranges: When calls are forwarded.
        call_handling_action: What happens to the calls.
        extension: Extension that gets the calls.
        reason: Why the setting cannot be changed.
    """

    enabled: bool | Unset = UNSET
    """Whether all calls are forwarded."""
    ranges: list[RangesInfo] | Unset = UNSET
    """When calls are forwarded."""
    call_handling_action: IvrCallHandlingActionEnum | Unset = UNSET
    """What happens to the calls."""
    extension: ExtensionShortInfoResource | Unset = UNSET
    """Extension that gets the calls."""
    reason: ForwardAllCallsReason | Unset = UNSET
    """Why the setting cannot be changed."""
