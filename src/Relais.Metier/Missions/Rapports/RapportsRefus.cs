using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports;

public sealed record RubriquePrescriteOubliee(string Libelles) : Refus(
    "rubrique-prescrite-oubliee", $"Ces rubriques sont prescrites et restent dans tout rapport : {Libelles}. Remettez-les ; vous pouvez en changer l’intitulé et l’ordre.");

public sealed record RubriqueSansIntitule() : Refus("rubrique-sans-intitule", "Donnez un intitulé à chaque rubrique.");

public sealed record RubriqueEnDouble() : Refus("rubrique-en-double", "Deux rubriques portent le même code : gardez-en une.");

public sealed record JourLimiteHorsDuMois() : Refus("jour-limite-hors-du-mois", "Choisissez un jour limite entre le 1er et le 28 du mois suivant.");

public sealed record RapportDejaOuvert(string Mois) : Refus("rapport-deja-ouvert", $"Votre rapport {Mois} existe déjà : ouvrez-le depuis « Mes rapports ».");

public sealed record RapportSansQuartier() : Refus(
    "rapport-sans-quartier", "Aucune lettre de mission ne vous confiait de quartier ce mois-là. Demandez à l’administrateur de vérifier votre lettre.");

public sealed record MoisAVenir(string Mois) : Refus("mois-a-venir", $"{Mois} n’a pas commencé : choisissez un mois passé ou le mois en cours.");

public sealed record RapportNonModifiable(string Etat) : Refus(
    "rapport-non-modifiable", $"Ce rapport est {Etat} : son texte est figé. S’il doit changer, demandez à la sous-préfète de vous le renvoyer.");

public sealed record ActionImpossibleSurLeRapport(string Etat) : Refus(
    "action-impossible-sur-le-rapport", $"Ce rapport est maintenant {Etat} : cette action n’est plus possible. Rechargez la page.");

public sealed record RubriquesVides(IReadOnlyList<string> Rubriques) : Refus(
    "rubriques-vides", $"Remplissez ces rubriques prescrites, ou cochez « Rien à signaler » : {string.Join(" ; ", Rubriques)}.");

public sealed record EssentielManquant() : Refus("essentiel-manquant", "Écrivez « L’essentiel en 5 lignes » : c’est ce que la sous-préfète lit d’abord.");

public sealed record PassagesAJustifier(int Nombre) : Refus(
    "passages-a-justifier", $"{(Nombre > 1 ? $"{Nombre} passages désignent ou blessent" : "Un passage désigne ou blesse")} peut-être une personne. Récrivez-les, ou dites pourquoi vous les gardez.");

public sealed record TexteTropLong(int Maximum) : Refus("texte-de-rubrique-trop-long", $"Ce texte dépasse {Maximum} caractères : gardez l’essentiel dans la rubrique.");

public sealed record TexteModifieEntretemps(Guid TexteId, string TexteActuel, Guid VersionActuelle) : Refus(
    "texte-modifie-entretemps", "Ce texte a changé depuis que vous l’avez ouvert. Comparez les deux versions ci-dessous, gardez ce qu’il faut, puis enregistrez.");

public sealed record MotifDeRenvoiManquant() : Refus("motif-de-renvoi-manquant", "Dites au délégué ce qu’il doit reprendre.");

public sealed record AnnotationVide() : Refus("annotation-vide", "Écrivez votre annotation avant de l’enregistrer.");

public sealed record ElementDejaCite() : Refus("element-deja-cite", "Cet élément est déjà dans le rapport.");

public sealed record ElementIntrouvable() : Refus("element-introuvable", "Cet élément n’est plus disponible : il a été retiré, ou il n’est plus dans votre périmètre.");

public sealed record RapportIntrouvable() : Refus("rapport-introuvable", "Ce rapport n’existe pas, ou il est hors de votre périmètre.");

public sealed record RapportModifieEntretemps() : Refus(
    "rapport-modifie-entretemps", "Ce rapport a changé pendant votre action, qui n’a donc pas été faite. Relisez la page, puis recommencez.");
