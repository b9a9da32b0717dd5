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
    """Custom rule for calls that come in for an extension.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        type: Kind of the rule.
        name: Name as people see it.
        enabled: Whether the rule is applied.
        schedule: When the rule applies.
        called_numbers: Numbers of the extension to which the rule applies.
        callers: Callers to whom the rule applies.
        call_handling_action: What happens to the call; the member of the same name says how.
        forwarding: Phones that ring, for `ForwardCalls`.
        unconditional_forwarding: Number that gets the call, for `UnconditionalForwarding`.
        queue: How the queue distributes calls, for `AgentQueue`.
        transfer: Extension that gets the call, for `TransferToExtension`.
        voicemail: Whether callers can leave a message, and for whom.
        greetings: Greetings and prompts that callers hear.
        screening: Which callers are asked for their names before they are put through. `"Off"` if left
            out.
        shared_lines: How lines that several people share ring, for `SharedLines`.
        missed_call: What happens if the call is not answered and there is no voicemail.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str
    """Identifier, as other operations take it."""
    type: RuleTypeInfo | Unset = UNSET
    """Kind of the rule."""
    name: str | Unset = UNSET
    """Name as people see it."""
    enabled: bool | Unset = UNSET
    """Whether the rule is applied."""
    schedule: ScheduleInfo | Unset = UNSET
    """When the rule applies."""
    called_numbers: list[CalledNumberInfo] | Unset = UNSET
    """Numbers of the extension to which the rule applies."""
    callers: list[CallersInfo] | Unset = UNSET
    """Callers to whom the rule applies."""
    call_handling_action: CustomAnsweringRuleInfoCallHandlingAction | Unset = UNSET
    """What happens to the call; the member of the same name says how."""
    forwarding: ForwardingInfo | Unset = UNSET
    """Phones that ring, for `ForwardCalls`."""
    unconditional_forwarding: UnconditionalForwardingInfo | Unset = UNSET
    """Number that gets the call, for `UnconditionalForwarding`."""
    queue: QueueInfo | Unset = UNSET
    """How the queue distributes calls, for `AgentQueue`."""
    transfer: TransferredExtensionInfo | Unset = UNSET
    """Extension that gets the call, for `TransferToExtension`."""
    voicemail: VoicemailInfo | Unset = UNSET
    """Whether callers can leave a message, and for whom."""
    greetings: list[GreetingInfo] | Unset = UNSET
    """Greetings and prompts that callers hear."""
    screening: CustomAnsweringRuleInfoScreening | Unset = UNSET
    """Which callers are asked for their names before they are put through."""
    shared_lines: SharedLinesInfo | Unset = UNSET
    """How lines that several people share ring, for `SharedLines`."""
    missed_call: MissedCallInfo | Unset = UNSET
    """What happens if the call is not answered and there is no voicemail."""
