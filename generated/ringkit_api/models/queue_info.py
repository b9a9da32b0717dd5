# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.fixed_order_agents import FixedOrderAgents
    from ringkit_api.models.queue_info_call_back import QueueInfoCallBack
    from ringkit_api.models.queue_info_position_in_queue import QueueInfoPositionInQueue
    from ringkit_api.models.transfer_info import TransferInfo
    from ringkit_api.models.unconditional_forwarding_info import UnconditionalForwardingInfo

QueueInfoTransferMode = Literal["Rotating", "Simultaneous", "FixedOrder"]

QueueInfoNoAnswerAction = Literal[
    "WaitPrimaryMembers",
    "WaitPrimaryAndOverflowMembers",
    "Voicemail",
    "TransferToExtension",
    "UnconditionalForwarding",
]

QueueInfoHoldAudioInterruptionMode = Literal["Never", "WhenMusicEnds", "Periodically"]

QueueInfoHoldTimeExpirationAction = Literal[
    "TransferToExtension", "UnconditionalForwarding", "Voicemail"
]

QueueInfoMaxCallersAction = Literal[
    "Voicemail", "Announcement", "TransferToExtension", "UnconditionalForwarding"
]


@model
class QueueInfo(Model):
    """How a call queue distributes calls.

    Attributes:
        transfer_mode: In which order members of the queue are rung.
        transfer: Extensions that get calls the queue cannot handle, by event.
        no_answer_action: What happens if all members are busy or none answers.
        fixed_order_agents: Members in the order in which they are rung, for `FixedOrder`.
        hold_audio_interruption_mode: When the music is interrupted by a message.
        hold_audio_interruption_period: Seconds between two messages, for `Periodically`.
        hold_time_expiration_action: What happens to callers who have waited for `hold_time`.
            `"Voicemail"` if left out.
        agent_timeout: Seconds for which a member is rung before the next one.
        wrap_up_time: Seconds that a member is left alone after a call. 0 to 300; `15` if left out.
        hold_time: Seconds that a caller waits at most.
        max_callers: Number of callers that can wait. At most 25.
        max_callers_action: What happens to callers once `max_callers` wait.
        unconditional_forwarding: Numbers that get calls the queue cannot handle, by event.
        position_in_queue: Whether callers are told their place.
        call_back: What callers hear who ask to be called back.
    """

    transfer_mode: QueueInfoTransferMode | Unset = UNSET
    """In which order members of the queue are rung."""
    transfer: list[TransferInfo] | Unset = UNSET
    """Extensions that get calls the queue cannot handle, by event."""
    no_answer_action: QueueInfoNoAnswerAction | Unset = UNSET
    """What happens if all members are busy or none answers."""
    fixed_order_agents: list[FixedOrderAgents] | Unset = UNSET
    """Members in the order in which they are rung, for `FixedOrder`."""
    hold_audio_interruption_mode: QueueInfoHoldAudioInterruptionMode | Unset = UNSET
    """When the music is interrupted by a message."""
    hold_audio_interruption_period: int | Unset = UNSET
    """Seconds between two messages, for `Periodically`."""
    hold_time_expiration_action: QueueInfoHoldTimeExpirationAction | Unset = UNSET
    """What happens to callers who have waited for `hold_time`."""
    agent_timeout: int | Unset = UNSET
    """Seconds for which a member is rung before the next one."""
    wrap_up_time: int | Unset = UNSET
    """Seconds that a member is left alone after a call."""
    hold_time: int | Unset = UNSET
    """Seconds that a caller waits at most."""
    max_callers: int | Unset = UNSET
    """Number of callers that can wait."""
    max_callers_action: QueueInfoMaxCallersAction | Unset = UNSET
    """What happens to callers once `max_callers` wait."""
    unconditional_forwarding: list[UnconditionalForwardingInfo] | Unset = UNSET
    """Numbers that get calls the queue cannot handle, by event."""
    position_in_queue: QueueInfoPositionInQueue | Unset = UNSET
    """Whether callers are told their place."""
    call_back: QueueInfoCallBack | Unset = UNSET
    """What callers hear who ask to be called back."""
