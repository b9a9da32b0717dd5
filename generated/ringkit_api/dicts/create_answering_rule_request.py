# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.called_number_info import CalledNumberInfoDict
    from ringkit_api.dicts.callers_info_request import CallersInfoRequestDict
    from ringkit_api.dicts.forwarding_info import ForwardingInfoDict
    from ringkit_api.dicts.greeting_info import GreetingInfoDict
    from ringkit_api.dicts.missed_call_info import MissedCallInfoDict
    from ringkit_api.dicts.queue_info import QueueInfoDict
    from ringkit_api.dicts.schedule_info import ScheduleInfoDict
    from ringkit_api.dicts.transferred_extension_info import TransferredExtensionInfoDict
    from ringkit_api.dicts.unconditional_forwarding_info import UnconditionalForwardingInfoDict
    from ringkit_api.dicts.voicemail_info import VoicemailInfoDict
    from ringkit_api.models.called_number_info import CalledNumberInfo
    from ringkit_api.models.callers_info_request import CallersInfoRequest
    from ringkit_api.models.create_answering_rule_request import (
        CreateAnsweringRuleRequestCallHandlingAction,
        CreateAnsweringRuleRequestScreening,
    )
    from ringkit_api.models.forwarding_info import ForwardingInfo
    from ringkit_api.models.greeting_info import GreetingInfo
    from ringkit_api.models.missed_call_info import MissedCallInfo
    from ringkit_api.models.queue_info import QueueInfo
    from ringkit_api.models.schedule_info import ScheduleInfo
    from ringkit_api.models.transferred_extension_info import TransferredExtensionInfo
    from ringkit_api.models.unconditional_forwarding_info import UnconditionalForwardingInfo
    from ringkit_api.models.voicemail_info import VoicemailInfo


class CreateAnsweringRuleRequestDict(TypedDict):
    """`CreateAnsweringRuleRequest` as a dict."""

    enabled: NotRequired[bool]
    type: str
    name: str
    callers: NotRequired[Sequence[CallersInfoRequest | CallersInfoRequestDict]]
    called_numbers: NotRequired[Sequence[CalledNumberInfo | CalledNumberInfoDict]]
    schedule: NotRequired[ScheduleInfo | ScheduleInfoDict]
    call_handling_action: NotRequired[CreateAnsweringRuleRequestCallHandlingAction]
    forwarding: NotRequired[ForwardingInfo | ForwardingInfoDict]
    unconditional_forwarding: NotRequired[
        UnconditionalForwardingInfo | UnconditionalForwardingInfoDict
    ]
    queue: NotRequired[QueueInfo | QueueInfoDict]
    transfer: NotRequired[TransferredExtensionInfo | TransferredExtensionInfoDict]
    voicemail: NotRequired[VoicemailInfo | VoicemailInfoDict]
    missed_call: NotRequired[MissedCallInfo | MissedCallInfoDict]
    greetings: NotRequired[Sequence[GreetingInfo | GreetingInfoDict]]
    screening: NotRequired[CreateAnsweringRuleRequestScreening]
    """`"Off"` if left out."""
