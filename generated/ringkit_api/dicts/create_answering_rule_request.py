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
    """Whether the rule is applied."""
    type: str
    """Always `Custom`."""
    name: str
    """Name of the rule."""
    callers: NotRequired[Sequence[CallersInfoRequest | CallersInfoRequestDict]]
    """Callers to whom the rule applies."""
    called_numbers: NotRequired[Sequence[CalledNumberInfo | CalledNumberInfoDict]]
    """Numbers of the extension to which the rule applies."""
    schedule: NotRequired[ScheduleInfo | ScheduleInfoDict]
    """When the rule applies."""
    call_handling_action: NotRequired[CreateAnsweringRuleRequestCallHandlingAction]
    """What happens to the call; the member of the same name says how."""
    forwarding: NotRequired[ForwardingInfo | ForwardingInfoDict]
    """Phones that ring, for `ForwardCalls`."""
    unconditional_forwarding: NotRequired[
        UnconditionalForwardingInfo | UnconditionalForwardingInfoDict
    ]
    """Number that gets the call, for `UnconditionalForwarding`."""
    queue: NotRequired[QueueInfo | QueueInfoDict]
    """How the queue distributes calls, for `AgentQueue`."""
    transfer: NotRequired[TransferredExtensionInfo | TransferredExtensionInfoDict]
    """Extension that gets the call, for `TransferToExtension`."""
    voicemail: NotRequired[VoicemailInfo | VoicemailInfoDict]
    """Whether callers can leave a message, and for whom."""
    missed_call: NotRequired[MissedCallInfo | MissedCallInfoDict]
    """What happens if the call is not answered and there is no voicemail."""
    greetings: NotRequired[Sequence[GreetingInfo | GreetingInfoDict]]
    """Greetings and prompts that callers hear."""
    screening: NotRequired[CreateAnsweringRuleRequestScreening]
    """Which callers are asked for their names before they are put through. `"Off"` if left out."""
