import { configure } from "@testing-library/react";

// Parts of the page that load later take longer than the default second on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
