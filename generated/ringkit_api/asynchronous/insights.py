# Written by `make generate` from spec/. Do not edit.
"""Insights for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit_api import insights as calls

if TYPE_CHECKING:
    from ringkit_api.models.cai_async_api_response import CaiAsyncApiResponse
    from ringkit_api.models.interaction_input import InteractionInput


class AsyncInsightsApi(AsyncNamespace):
    """Insights: 1 operation."""

    async def analyze_interaction(
        self, *, webhook: str, body: InteractionInput
    ) -> CaiAsyncApiResponse:
        """Analyze interaction.

        `POST /ai/insights/v1/async/analyze-interaction`

        Rate group Heavy. App permission AI. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/Insights/caiAnalyzeInteraction

        Args:
            webhook: str; a URI.
            body: InteractionInput (json).

        Returns:
            202: CaiAsyncApiResponse.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return await self._client.send(
            calls.analyze_interaction(
                webhook=webhook,
                body=body,
            )
        )
