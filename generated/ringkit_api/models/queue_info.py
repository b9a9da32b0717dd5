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
    """Queue info.

    Attributes:
        hold_time_expiration_action: `"Voicemail"` if left out.
        wrap_up_time: 0 to 300; `15` if left out.
        max_callers: At most 25.
    """

    transfer_mode: QueueInfoTransferMode | Unset = UNSET
    transfer: list[TransferInfo] | Unset = UNSET
    no_answer_action: QueueInfoNoAnswerAction | Unset = UNSET
    fixed_order_agents: list[FixedOrderAgents] | Unset = UNSET
    hold_audio_interruption_mode: QueueInfoHoldAudioInterruptionMode | Unset = UNSET
    hold_audio_interruption_period: int | Unset = UNSET
    hold_time_expiration_action: QueueInfoHoldTimeExpirationAction | Unset = UNSET
    agent_timeout: int | Unset = UNSET
    wrap_up_time: int | Unset = UNSET
    hold_time: int | Unset = UNSET
    max_callers: int | Unset = UNSET
    max_callers_action: QueueInfoMaxCallersAction | Unset = UNSET
    unconditional_forwarding: list[UnconditionalForwardingInfo] | Unset = UNSET
    position_in_queue: QueueInfoPositionInQueue | Unset = UNSET
    call_back: QueueInfoCallBack | Unset = UNSET
