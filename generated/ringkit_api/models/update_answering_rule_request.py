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
    """Rule of an extension as it is to be.

    Attributes:
        id: Identifier of the rule, as in the path.
        forwarding: Phones that ring, for `ForwardCalls`.
        enabled: Whether the rule is applied.
        name: Name as people see it.
        callers: Callers to whom the rule applies.
        called_numbers: Numbers of the extension to which the rule applies.
        schedule: When the rule applies.
        call_handling_action: What happens to the call; the member of the same name says how.
        type: Kind of the rule; it cannot change.
        unconditional_forwarding: Number that gets the call, for `UnconditionalForwarding`.
        queue: How the queue distributes calls, for `AgentQueue`.
        voicemail: Whether callers can leave a message, and for whom.
        missed_call: What happens if the call is not answered and there is no voicemail.
        greetings: Greetings and prompts that callers hear.
        screening: Which callers are asked for their names before they are put through. `"Off"` if left
            out.
        show_inactive_numbers: Whether the answer has forwarding numbers that are turned off.
        transfer: Extension that gets the call, for `TransferToExtension`.
    """

    id: str | Unset = UNSET
    """Identifier of the rule, as in the path."""
    forwarding: ForwardingInfoCreateRuleRequest | Unset = UNSET
    """Phones that ring, for `ForwardCalls`."""
    enabled: bool | Unset = UNSET
    """Whether the rule is applied."""
    name: str | Unset = UNSET
    """Name as people see it."""
    callers: list[CallersInfoRequest] | Unset = UNSET
    """Callers to whom the rule applies."""
    called_numbers: list[CalledNumberInfo] | Unset = UNSET
    """Numbers of the extension to which the rule applies."""
    schedule: ScheduleInfo | Unset = UNSET
    """When the rule applies."""
    call_handling_action: UpdateAnsweringRuleRequestCallHandlingAction | Unset = UNSET
    """What happens to the call; the member of the same name says how."""
    type: RuleTypeInfo | Unset = UNSET
    """Kind of the rule; it cannot change."""
    unconditional_forwarding: UnconditionalForwardingInfo | Unset = UNSET
    """Number that gets the call, for `UnconditionalForwarding`."""
    queue: QueueInfo | Unset = UNSET
    """How the queue distributes calls, for `AgentQueue`."""
    voicemail: VoicemailInfo | Unset = UNSET
    """Whether callers can leave a message, and for whom."""
    missed_call: MissedCallInfo | Unset = UNSET
    """What happens if the call is not answered and there is no voicemail."""
    greetings: list[GreetingInfo] | Unset = UNSET
    """Greetings and prompts that callers hear."""
    screening: UpdateAnsweringRuleRequestScreening | Unset = UNSET
    """Which callers are asked for their names before they are put through."""
    show_inactive_numbers: bool | Unset = UNSET
    """Whether the answer has forwarding numbers that are turned off."""
    transfer: TransferredExtensionInfo | Unset = UNSET
    """Extension that gets the call, for `TransferToExtension`."""
