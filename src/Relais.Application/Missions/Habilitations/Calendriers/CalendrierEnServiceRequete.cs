using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations.Calendriers;

/// <summary>Dit si l’agent a une adresse de calendrier en service.</summary>
public sealed class CalendrierEnServiceRequete(DonneesRelais donnees)
{
    public Task<bool> ExecuterAsync(Acteur acteur, CancellationToken annulation) => donnees.AdressesEnService(acteur.AgentId).AnyAsync(annulation);
}
