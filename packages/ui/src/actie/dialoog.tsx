import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { klasse } from '../kern/klasse.js';
import { Taal } from '../kern/taal.js';
import { Knop } from './knop.js';

export interface DialoogProps {
  titel: string;
  open: boolean;
  onSluit: () => void;
  /** Buttons, main one first. */
  acties?: ReactNode;
  /** alertdialog: a question that must be answered; a click beside it does not close it. */
  rol?: 'dialog' | 'alertdialog' | undefined;
  breed?: boolean | undefined;
  children: ReactNode;
}

/** For one short decision. More than three fields is a page. */
export const Dialoog = ({ titel, open, onSluit, acties, rol = 'dialog', breed, children }: DialoogProps) => (
  <Taal>
    <ModalOverlay
      className="bv-dialoog__doek"
      isOpen={open}
      isDismissable={rol === 'dialog'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onSluit();
      }}
    >
      <Modal className={klasse('bv-dialoog', breed && 'bv-dialoog--breed')}>
        <Dialog className="bv-dialoog__inhoud" role={rol}>
          <div className="bv-dialoog__kop">
            <Heading slot="title" level={2} className="bv-dialoog__titel">
              {titel}
            </Heading>
            {rol === 'dialog' ? <Knop soort="stil" icoon="sluiten" aria-label="Sluiten" onKlik={onSluit} /> : null}
          </div>
          <div className="bv-dialoog__tekst">{children}</div>
          {acties ? <div className="bv-dialoog__acties">{acties}</div> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  </Taal>
);
