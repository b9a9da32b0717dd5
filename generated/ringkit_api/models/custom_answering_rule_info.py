# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RuleTypeInfo

if TYPE_CHECKING:
    from ringkit_api.models.called_number_info import CalledNumberInfo
    from ringkit_api.models.callers_info import CallersInfo
    from ringkit_api.models.forwarding_info import ForwardingInfo
    from ringkit_api.models.greeting_info import GreetingInfo
    from ringkit_api.models.missed_call_info import MissedCallInfo
    from ringkit_api.models.queue_info import QueueInfo
    from ringkit_api.models.schedule_info import ScheduleInfo
    from ringkit_api.models.shared_lines_info import SharedLinesInfo
    from ringkit_api.models.transferred_extension_info import TransferredExtensionInfo
    from ringkit_api.models.unconditional_forwarding_info import UnconditionalForwardingInfo
    from ringkit_api.models.voicemail_info import VoicemailInfo

CustomAnsweringRuleInfoCallHandlingAction = Literal[
    "ForwardCalls",
    "UnconditionalForwarding",
    "AgentQueue",
    "TransferToExtension",
    "TakeMessagesOnly",
    "PlayAnnouncementOnly",
    "SharedLines",
]

CustomAnsweringRuleInfoScreening = Literal["Off", "NoCallerId", "UnknownCallerId", "Always"]


@model
class CustomAnsweringRuleInfo(Model):
    """Custom answering rule info.

    Attributes:
        uri: A URI.
        screening: `"Off"` if left out.
    """

    uri: str | Unset = UNSET
    id: str
    type: RuleTypeInfo | Unset = UNSET
    name: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    schedule: ScheduleInfo | Unset = UNSET
    called_numbers: list[CalledNumberInfo] | Unset = UNSET
    callers: list[CallersInfo] | Unset = UNSET
    call_handling_action: CustomAnsweringRuleInfoCallHandlingAction | Unset = UNSET
    forwarding: ForwardingInfo | Unset = UNSET
    unconditional_forwarding: UnconditionalForwardingInfo | Unset = UNSET
    queue: QueueInfo | Unset = UNSET
    transfer: TransferredExtensionInfo | Unset = UNSET
    voicemail: VoicemailInfo | Unset = UNSET
    greetings: list[GreetingInfo] | Unset = UNSET
    screening: CustomAnsweringRuleInfoScreening | Unset = UNSET
    shared_lines: SharedLinesInfo | Unset = UNSET
    missed_call: MissedCallInfo | Unset = UNSET
