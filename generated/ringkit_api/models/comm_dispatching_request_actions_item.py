# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_play_connecting_message_action_request import (
        CommPlayConnectingMessageActionRequest,
    )
    from ringkit_api.models.comm_play_connecting_prompt_action_request import (
        CommPlayConnectingPromptActionRequest,
    )
    from ringkit_api.models.comm_play_welcome_prompt_action_request import (
        CommPlayWelcomePromptActionRequest,
    )
    from ringkit_api.models.comm_ring_always_group_action_request import (
        CommRingAlwaysGroupActionRequest,
    )
    from ringkit_api.models.comm_ring_group_action_request import CommRingGroupActionRequest
    from ringkit_api.models.comm_screening_action_request import CommScreeningActionRequest
    from ringkit_api.models.comm_terminating_action_request import CommTerminatingActionRequest

    CommDispatchingRequestActionsItem: TypeAlias = (
        CommPlayConnectingMessageActionRequest
        | CommPlayConnectingPromptActionRequest
        | CommPlayWelcomePromptActionRequest
        | CommScreeningActionRequest
        | CommRingGroupActionRequest
        | CommRingAlwaysGroupActionRequest
        | CommTerminatingActionRequest
    )
else:
    from ringkit._model.union import Union

    CommDispatchingRequestActionsItem = Union(
        "CommDispatchingRequestActionsItem",
        "CommPlayConnectingMessageActionRequest",
        "CommPlayConnectingPromptActionRequest",
        "CommPlayWelcomePromptActionRequest",
        "CommScreeningActionRequest",
        "CommRingGroupActionRequest",
        "CommRingAlwaysGroupActionRequest",
        "CommTerminatingActionRequest",
        discriminator="type",
        mapping={
            "PlayConnectingMessageAction": "CommPlayConnectingMessageActionRequest",
            "PlayConnectingPromptAction": "CommPlayConnectingPromptActionRequest",
            "PlayWelcomePromptAction": "CommPlayWelcomePromptActionRequest",
            "ScreeningAction": "CommScreeningActionRequest",
            "RingGroupAction": "CommRingGroupActionRequest",
            "RingAlwaysGroupAction": "CommRingAlwaysGroupActionRequest",
            "TerminatingAction": "CommTerminatingActionRequest",
        },
    )
