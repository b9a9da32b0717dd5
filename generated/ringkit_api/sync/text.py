# Written by `make generate` from spec/. Do not edit.
"""Text for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit_api import text as calls

if TYPE_CHECKING:
    from ringkit_api.models.cai_async_api_response import CaiAsyncApiResponse
    from ringkit_api.models.punctuate_input import PunctuateInput
    from ringkit_api.models.summary_input import SummaryInput


class TextApi(Namespace):
    """Text: 2 operations."""

    def punctuate(self, *, webhook: str, body: PunctuateInput) -> CaiAsyncApiResponse:
        """Punctuate.

        `POST /ai/text/v1/async/punctuate`

        Rate group Heavy. App permission AI. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/Text/caiPunctuate

        Args:
            webhook: str; a URI.
            body: PunctuateInput (json).

        Returns:
            202: CaiAsyncApiResponse.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return self._client.send(
            calls.punctuate(
                webhook=webhook,
                body=body,
            )
        )

    def summarize(self, *, webhook: str, body: SummaryInput) -> CaiAsyncApiResponse:
        """Summarize.

        `POST /ai/text/v1/async/summarize`

        Rate group Heavy. App permission AI. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/Text/caiSummarize

        Args:
            webhook: str; a URI.
            body: SummaryInput (json).

        Returns:
            202: CaiAsyncApiResponse.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return self._client.send(
            calls.summarize(
                webhook=webhook,
                body=body,
            )
        )
