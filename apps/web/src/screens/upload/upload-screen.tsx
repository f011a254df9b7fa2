import Welcome from './welcome';

export const UploadScreen = () => <Welcome first={false} />;
