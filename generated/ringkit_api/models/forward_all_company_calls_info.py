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
    """Forward all company calls info."""

    enabled: bool | Unset = UNSET
    ranges: list[RangesInfo] | Unset = UNSET
    call_handling_action: IvrCallHandlingActionEnum | Unset = UNSET
    extension: ExtensionShortInfoResource | Unset = UNSET
    reason: ForwardAllCallsReason | Unset = UNSET
