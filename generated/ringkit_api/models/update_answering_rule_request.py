# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RuleTypeInfo

if TYPE_CHECKING:
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
    from ringkit_api.models.voicemail_info import VoicemailInfo

UpdateAnsweringRuleRequestCallHandlingAction = Literal[
    "ForwardCalls",
    "UnconditionalForwarding",
    "AgentQueue",
    "TransferToExtension",
    "TakeMessagesOnly",
    "PlayAnnouncementOnly",
    "SharedLines",
]

UpdateAnsweringRuleRequestScreening = Literal["Off", "NoCallerId", "UnknownCallerId", "Always"]


@model
class UpdateAnsweringRuleRequest(Model):
    """Update answering rule request.

    Attributes:
        screening: `"Off"` if left out.
    """

    id: str | Unset = UNSET
    forwarding: ForwardingInfoCreateRuleRequest | Unset = UNSET
    enabled: bool | Unset = UNSET
    name: str | Unset = UNSET
    callers: list[CallersInfoRequest] | Unset = UNSET
    called_numbers: list[CalledNumberInfo] | Unset = UNSET
    schedule: ScheduleInfo | Unset = UNSET
    call_handling_action: UpdateAnsweringRuleRequestCallHandlingAction | Unset = UNSET
    type: RuleTypeInfo | Unset = UNSET
    unconditional_forwarding: UnconditionalForwardingInfo | Unset = UNSET
    queue: QueueInfo | Unset = UNSET
    voicemail: VoicemailInfo | Unset = UNSET
    missed_call: MissedCallInfo | Unset = UNSET
    greetings: list[GreetingInfo] | Unset = UNSET
    screening: UpdateAnsweringRuleRequestScreening | Unset = UNSET
    show_inactive_numbers: bool | Unset = UNSET
    transfer: TransferredExtensionInfo | Unset = UNSET
