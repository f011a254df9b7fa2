import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Empty } from '../states/notice';
import { Page } from './page';

export function NotFound() {
  return (
    <Page title="Nothing here">
      <Empty
        title="This address leads to no screen."
        action={
          <Button component={Link} to="/">
            Go to today
          </Button>
        }
      />
    </Page>
  );
}
