# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.called_number_info import CalledNumberInfoDict
    from ringkit_api.dicts.callers_info_request import CallersInfoRequestDict
    from ringkit_api.dicts.forwarding_info_create_rule_request import (
        ForwardingInfoCreateRuleRequestDict,
    )
    from ringkit_api.dicts.greeting_info import GreetingInfoDict
    from ringkit_api.dicts.missed_call_info import MissedCallInfoDict
    from ringkit_api.dicts.queue_info import QueueInfoDict
    from ringkit_api.dicts.schedule_info import ScheduleInfoDict
    from ringkit_api.dicts.transferred_extension_info import TransferredExtensionInfoDict
    from ringkit_api.dicts.unconditional_forwarding_info import UnconditionalForwardingInfoDict
    from ringkit_api.dicts.voicemail_info import VoicemailInfoDict
    from ringkit_api.enumerations import RuleTypeInfo
    from ringkit_api.models.called_number_info import CalledNumberInfo
    from ringkit_api.models.callers_info_request import CallersInfoRequest
    from ringkit_api.models.forwarding_info_create_rule_request import (
        ForwardingInfoCreateRuleRequest,
    )
    from ringkit_api.models.greeting_info import GreetingInfo
    from ringkit_api.models.missed_call_info import MissedCallInfo
    from ringkit_api.models.queue_info import QueueInfo
    from ringkit_api.models.schedule_info import ScheduleInfo
    from ringkit_api.models.transferred_extension_info import TransferredExtensionInfo
    from ringkit_api.models.unconditional_forwarding_info import UnconditionalForwardingInfo
    from ringkit_api.models.update_answering_rule_request import (
        UpdateAnsweringRuleRequestCallHandlingAction,
        UpdateAnsweringRuleRequestScreening,
    )
    from ringkit_api.models.voicemail_info import VoicemailInfo


class UpdateAnsweringRuleRequestDict(TypedDict):
    """`UpdateAnsweringRuleRequest` as a dict."""

    id: NotRequired[str]
    forwarding: NotRequired[ForwardingInfoCreateRuleRequest | ForwardingInfoCreateRuleRequestDict]
    enabled: NotRequired[bool]
    name: NotRequired[str]
    callers: NotRequired[Sequence[CallersInfoRequest | CallersInfoRequestDict]]
    called_numbers: NotRequired[Sequence[CalledNumberInfo | CalledNumberInfoDict]]
    schedule: NotRequired[ScheduleInfo | ScheduleInfoDict]
    call_handling_action: NotRequired[UpdateAnsweringRuleRequestCallHandlingAction]
    type: NotRequired[RuleTypeInfo]
    unconditional_forwarding: NotRequired[
        UnconditionalForwardingInfo | UnconditionalForwardingInfoDict
    ]
    queue: NotRequired[QueueInfo | QueueInfoDict]
    voicemail: NotRequired[VoicemailInfo | VoicemailInfoDict]
    missed_call: NotRequired[MissedCallInfo | MissedCallInfoDict]
    greetings: NotRequired[Sequence[GreetingInfo | GreetingInfoDict]]
    screening: NotRequired[UpdateAnsweringRuleRequestScreening]
    """`"Off"` if left out."""
    show_inactive_numbers: NotRequired[bool]
    transfer: NotRequired[TransferredExtensionInfo | TransferredExtensionInfoDict]
