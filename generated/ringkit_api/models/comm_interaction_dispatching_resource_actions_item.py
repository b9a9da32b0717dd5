# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_play_connecting_message_action_resource import (
        CommPlayConnectingMessageActionResource,
    )
    from ringkit_api.models.comm_play_connecting_prompt_action_resource import (
        CommPlayConnectingPromptActionResource,
    )
    from ringkit_api.models.comm_play_welcome_prompt_action_resource import (
        CommPlayWelcomePromptActionResource,
    )
    from ringkit_api.models.comm_ring_always_group_action_resource import (
        CommRingAlwaysGroupActionResource,
    )
    from ringkit_api.models.comm_ring_group_action_resource import CommRingGroupActionResource
    from ringkit_api.models.comm_screening_action_resource import CommScreeningActionResource
    from ringkit_api.models.comm_terminating_action_resource import CommTerminatingActionResource

    CommInteractionDispatchingResourceActionsItem: TypeAlias = (
        CommPlayConnectingMessageActionResource
        | CommPlayConnectingPromptActionResource
        | CommPlayWelcomePromptActionResource
        | CommScreeningActionResource
        | CommRingGroupActionResource
        | CommRingAlwaysGroupActionResource
        | CommTerminatingActionResource
    )
else:
    from ringkit._model.union import Union

    CommInteractionDispatchingResourceActionsItem = Union(
        "CommInteractionDispatchingResourceActionsItem",
        "CommPlayConnectingMessageActionResource",
        "CommPlayConnectingPromptActionResource",
        "CommPlayWelcomePromptActionResource",
        "CommScreeningActionResource",
        "CommRingGroupActionResource",
        "CommRingAlwaysGroupActionResource",
        "CommTerminatingActionResource",
        discriminator="type",
        mapping={
            "PlayConnectingMessageAction": "CommPlayConnectingMessageActionResource",
            "PlayConnectingPromptAction": "CommPlayConnectingPromptActionResource",
            "PlayWelcomePromptAction": "CommPlayWelcomePromptActionResource",
            "ScreeningAction": "CommScreeningActionResource",
            "RingGroupAction": "CommRingGroupActionResource",
            "RingAlwaysGroupAction": "CommRingAlwaysGroupActionResource",
            "TerminatingAction": "CommTerminatingActionResource",
        },
    )
